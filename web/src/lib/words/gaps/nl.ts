import { counted, formFor, writeNumber } from '../numbers.ts';
import { link } from '../part.ts';
import type { GapsDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('nl', count, { one, other });
const form = (count: number, one: string, other: string) => formFor('nl', count, { one, other });

/** The words of the page of missing links in Dutch. */
export const nl: GapsDictionary = {
  title: 'Ontbrekende banden',
  of: (name) => `Wie zou ${name} kunnen ontmoeten?`,
  lead: 'Organisaties aan twee kanten van een grens met gemeenschappelijke partners, en zonder gezamenlijk project waarvan een bron vertelt. Kies er een, en zie wie ze zou kunnen ontmoeten en wie hen kan voorstellen.',
  choose: 'Welke organisatie?',
  placeholder: 'Haar naam, of een vroegere',
  show: 'Tonen',
  none: (text) => `Geen organisatie heet hier “${text}”.`,
  found: 'Welke van deze?',
  examples: 'Of begin met wie elkaar het vaakst over een grens heen ontmoette:',
  sentence: (f) => [
    link(f.name, f.to),
    ` nam deel aan ${n(f.projects, 'project', 'projecten')} met ${n(f.partners, 'partner', 'partners')}. ${n(f.count, 'organisatie', 'organisaties')} over een grens ${form(f.count, 'werkt', 'werken')} met sommige van die partners en, volgens onze bronnen, niet met ${f.name}.`,
  ],
  tooLittle: (f) => ['Te weinig gegevens: ', link(f.name, f.to), ` nam volgens onze bronnen deel aan ${n(f.projects, 'project', 'projecten')} met ${n(f.partners, 'partner', 'partners')}, en geen partner van die partners ligt over een grens zonder al partner te zijn.`],
  noSide: (name, to) => ['Te weinig gegevens: geen bron zegt aan welke kant ', link(name, to), ' ligt, dus kan niemand zeggen wat er over de grens ligt.'],
  all: 'alle kanten',
  sides: 'Naar welke kant',
  shown: (shown, count) => `${n(shown, 'organisatie', 'organisaties')} van ${writeNumber('nl', count)} getoond, de dichtste eerst.`,
  common: (count) => n(count, 'gemeenschappelijke partner', 'gemeenschappelijke partners'),
  introducers: 'Wie hen kan voorstellen',
  brackets: (name) => `Tussen haakjes: waarin elk met ${name} werkt → waarin met de andere.`,
  moreIntroducers: (count) => `en nog ${writeNumber('nl', count)}`,
  how: 'Hoe dit gevonden wordt',
  howHelp: 'Een gemeenschappelijke partner telt zwaarder naarmate hij minder partners heeft: wie met iedereen werkt, stelt niemand voor (Adamic en Adar, 2003). Over wensen, geld of mensen is hier niets bekend: het is een lijst om te lezen, geen raad om te volgen.',
  unknown: 'Wat we niet weten',
  unknownHelp: 'Dat geen bron over een gezamenlijk project vertelt, betekent niet dat de twee elkaar niet kennen.',
  another: 'Een andere organisatie',
  door: 'Ontbrekende banden',
  doorHelp: 'Wie een organisatie over de grens zou kunnen ontmoeten, en wie hen kan voorstellen.',
  doorOf: (name) => `Wie zou ${name} over de grens kunnen ontmoeten, en wie kan hen voorstellen?`,
};
