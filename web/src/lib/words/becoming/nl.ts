import { counted } from '../numbers.ts';
import type { BecomingDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('nl', count, { one, other });

/** The words of the pages of promises and of disagreements in Dutch. */
export const nl: BecomingDictionary = {
  promises: {
    title: 'Beloften',
    of: (name) => `Wat gepland was: ${name}`,
    lead: (count, pages) => `${n(count, 'aangekondigd plan', 'aangekondigde plannen')} op ${n(pages, 'pagina', 'pagina’s')}, en wat ervan geworden is voor zover latere pagina’s dat vertellen.`,
    all: 'Alles',
    fates: { confirmed: 'Nagekomen', contradicted: 'Anders gelopen', lapsed: 'Niets meer van gehoord', open: 'Nog open' },
    helps: {
      confirmed: 'een pagina die niet ouder is, stelt dat het gebeurd is',
      contradicted: 'een pagina die niet ouder is, noemt een andere datum of een ander bedrag',
      lapsed: 'de tijd is verstreken en geen pagina kwam erop terug',
      open: 'de tijd moet nog komen, of niemand zegt wanneer',
    },
    moments: { FOUNDED: 'oprichting', OPENED: 'opening', STARTED: 'begin', ENDED: 'einde', ANNOUNCED: 'aankondiging' },
    filter: 'Wat ervan geworden is',
    columns: { due: 'Voor wanneer', what: 'Wat gepland was', fate: 'Wat ervan geworden is', who: 'Wie het zei' },
    noDue: 'tijdstip niet gezegd',
    noDate: 'zonder datum',
    stated: 'gesteld als gebeurd',
    otherwise: (told) => `in de plaats daarvan: ${told}`,
    on: (date) => `gezegd: ${date}`,
    none: 'Geen pagina kondigt hier iets aan.',
    unknown: 'Hoe dit te lezen',
    unknownHelp: 'Dat geen pagina op een plan terugkwam, betekent niet dat er niets van gekomen is: pagina’s vertellen vaker over plannen dan over hoe ze afliepen.',
  },
  disagreements: {
    title: 'Waar bronnen verschillen',
    of: (name) => `Waar bronnen verschillen: ${name}`,
    lead: (count) => `${n(count, 'feit', 'feiten')} waarover pagina’s verschillen. Alles wat ze zeggen staat naast elkaar; er wordt niets gekozen.`,
    columns: { thing: 'Waarvan', about: 'Waarover', told: 'Wat pagina’s zeggen' },
    about: { value: '', from: 'sinds wanneer', to: 'tot wanneer', role: 'in welke rol' },
    noDate: 'pagina zonder datum',
    on: (date) => `gezegd: ${date}`,
    none: 'Geen twee pagina’s verschillen hier.',
    how: 'Hoe ze gevonden worden',
    howHelp: 'Een datum die alleen nauwkeuriger hetzelfde zegt, is geen andere datum, en minder dan één euro is een afronding. Aantallen en de omvang van een fonds veranderen: daarover verschillen pagina’s alleen als ze van hetzelfde jaar zijn.',
  },
  everything: 'Van alles',
  late: 'Er zijn te veel gegevens om deze pagina op tijd te maken. Dezelfde vraag kan vanuit een terminal worden gesteld.',
  question: 'Hetzelfde als vraag, met de Cypher en de rijen als CSV',
};
