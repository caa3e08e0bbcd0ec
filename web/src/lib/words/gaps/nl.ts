import { counted, formFor, writeNumber } from '../numbers.ts';
import { link } from '../part.ts';
import type { GapsDictionary, GapsFigures } from './en.ts';

const n = (count: number, one: string, other: string) => counted('nl', count, { one, other });
const form = (count: number, one: string, other: string) => formFor('nl', count, { one, other });
const met = ({ projects, partners }: Pick<GapsFigures, 'projects' | 'partners'>, told: string) => (projects === 0 ? ` heeft${told} ${n(partners, 'partner', 'partners')}` : ` nam${told} deel aan ${n(projects, 'project', 'projecten')} met ${n(partners, 'partner', 'partners')}`);

/** The words of the page of missing links in Dutch. */
export const nl: GapsDictionary = {
  title: 'Ontbrekende banden',
  of: (name) => `Wie zou ${name} kunnen ontmoeten?`,
  lead: 'Organisaties aan twee kanten van een grens met gemeenschappelijke partners, thema’s of evenementen, en zonder gezamenlijk project waarvan een bron vertelt. Kies er een, en zie wie ze zou kunnen ontmoeten, waarom, en wie hen kan voorstellen.',
  choose: 'Welke organisatie?',
  placeholder: 'Haar naam, of een vroegere',
  show: 'Tonen',
  none: (text) => `Geen organisatie heet hier “${text}”.`,
  found: 'Welke van deze?',
  examples: 'Of begin met wie elkaar het vaakst over een grens heen ontmoette:',
  sentence: (f) => [
    link(f.name, f.to),
    `${met(f, '')}. ${n(f.count, 'organisatie', 'organisaties')} over een grens ${form(f.count, 'deelt', 'delen')} er een partner, een thema, een evenement of een buurt mee en, volgens onze bronnen, geen project.`,
  ],
  tooLittle: (f) => ['Te weinig gegevens: ', link(f.name, f.to), `${met(f, ' volgens onze bronnen')}, en niemand over een grens deelt er een partner, een thema, een evenement of een buurt mee.`],
  noSide: (name, to) => ['Te weinig gegevens: geen bron zegt aan welke kant ', link(name, to), ' ligt, dus kan niemand zeggen wat er over de grens ligt.'],
  all: 'alle kanten',
  sides: 'Naar welke kant',
  shown: (shown, count) => `${n(shown, 'organisatie', 'organisaties')} van ${writeNumber('nl', count)} getoond, de beste eerst.`,
  common: (count) => n(count, 'gemeenschappelijke partner', 'gemeenschappelijke partners'),
  introducers: 'Wie hen kan voorstellen',
  moreIntroducers: (count) => `en nog ${writeNumber('nl', count)}`,
  how: 'Hoe dit gevonden wordt',
  howHelp: 'Een gemeenschappelijke partner telt zwaarder naarmate hij minder partners heeft: wie met iedereen werkt, stelt niemand voor (Adamic en Adar, 2003); een recente band telt zwaarder dan een oude, een band van weinigen zwaarder dan een van velen. Dan komen zeldzame thema’s, lidmaatschappen en evenementen die beide delen, nabijheid, en een vergelijkbare omvang. Waar genoeg gedateerde projecten bekend zijn, wordt de kans op een project binnen drie jaar uit eerdere jaren geleerd; elders staat dat erbij. Over wensen, geld of mensen is hier niets bekend: het is een lijst om te lezen, geen raad om te volgen.',
  preparing: ['De suggesties van deze uitgave worden voorbereid. Laad de pagina over een minuut opnieuw.'],
  confidence: (chance) => (chance === null ? 'Hoe waarschijnlijk: te weinig gegevens.' : `Een gezamenlijk project binnen drie jaar: ongeveer ${writeNumber('nl', Math.round(chance * 100))} kansen op 100.`),
  again: 'Waarom, en hoe dit opnieuw af te leiden is',
  statements: (count) => n(count, 'uitspraak', 'uitspraken'),
  byTheme: 'Of een thema',
  themePlaceholder: 'Zoals design',
  byProgramme: 'Of een programma waaraan beide deelnamen, maar niet samen',
  programmePlaceholder: 'Zoals Interreg France Wallonie',
  ofProgramme: (programme) => `Programma: ${programme}.`,
  bySides: 'Of twee kanten van de grens',
  ofTheme: (theme) => `Thema: ${theme}.`,
  pairs: (count) => (count === 0 ? 'Te weinig gegevens: geen paar organisaties gevonden.' : `${n(count, 'paar', 'paren')} organisaties die volgens onze bronnen niet samenwerken, de beste eerst.`),
  general: 'Zeer algemene instellingen',
  generalHelp: 'Ze hebben honderd partners of meer, of zijn een staat of een ministerie: iedereen zou met hen kunnen werken, daarom staan ze los van de lijst.',
  unknown: 'Wat we niet weten',
  unknownHelp: 'Dat geen bron over een gezamenlijk project vertelt, betekent niet dat de twee elkaar niet kennen.',
  another: 'Een andere organisatie',
  door: 'Ontbrekende banden',
  doorHelp: 'Wie een organisatie over de grens zou kunnen ontmoeten, en wie hen kan voorstellen.',
  doorOf: (name) => `Wie zou ${name} over de grens kunnen ontmoeten, en wie kan hen voorstellen?`,
};
