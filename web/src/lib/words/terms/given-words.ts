import type { Language } from '../languages.ts';

const along = { fr: 'Écrire « descent » pour qu’une organisation et ce qu’elle est devenue comptent pour une\u00a0; rien\u00a0: chacune à part', nl: 'Schrijf ‘descent’ om een organisatie en wat ze werd als één te tellen; niets: elk apart', en: 'Write “descent” to count an organisation and what it became as one; nothing: each by itself' };
const asOf = { fr: 'En quelle année ou à quelle date\u00a0: 2018, 2018-06\u00a0; rien\u00a0: toutes les années', nl: 'In welk jaar of op welke datum: 2018, 2018-06; niets: alle jaren', en: 'In which year or on which date: 2018, 2018-06; nothing: all years' };
const said = { fr: 'Seulement ce qui était dit jusqu’à cette date\u00a0; rien\u00a0: tout ce qui est dit', nl: 'Alleen wat gezegd was tot en met deze datum; niets: alles wat gezegd is', en: 'Only what had been said by this date; nothing: all that is said' };
const thing = { fr: 'Une seule fiche, par son nom dans l’adresse de sa page, comme kikk\u00a0; rien\u00a0: toutes', nl: 'Eén fiche, met haar naam in het adres van haar pagina, zoals kikk; niets: alle', en: 'One entry alone, by its name in the address of its page, such as kikk; nothing: all' };

/** What a question can be given, in words; where one name means another thing in one question, after the name of that question. */
const given: Record<string, Record<Language, string>> = {
  along,
  asOf,
  said,
  thing,
  'bridges.atLeast': { fr: 'Combien de partenaires par-delà la frontière, au moins', nl: 'Minstens hoeveel partners over de grens', en: 'How many partners across the border, at least' },
  'brokers.atLeast': { fr: 'Combien de paires entre lesquelles se tenir, au moins', nl: 'Tussen minstens hoeveel paren', en: 'Between how many pairs, at least' },
  'across-the-border.atLeast': { fr: 'De combien de côtés, au moins', nl: 'Van minstens hoeveel kanten', en: 'From how many sides, at least' },
  'brokers.pairs': { fr: '« home »\u00a0: les organisations des Hauts-de-France, de Wallonie et de Flandre-Occidentale\u00a0; « all »\u00a0: de tous les côtés, ce qui peut être long', nl: '‘home’: organisaties van Hauts-de-France, Wallonië en West-Vlaanderen; ‘all’: van alle kanten, wat lang kan duren', en: '“home”: organisations of Hauts-de-France, Wallonia and West Flanders; “all”: of all sides, which may take long' },
  'across-the-border.kind': { fr: 'Ce qui s’est fait\u00a0: Work (œuvre), Project (projet) ou Event (événement)', nl: 'Wat er gedaan werd: Work (werk), Project (project) of Event (evenement)', en: 'What was done: Work, Project or Event' },
  'circle.name': { fr: 'Une partie de son nom, comme NEXT\u00a0; rien\u00a0: tous les événements', nl: 'Een deel van de naam, zoals NEXT; niets: alle evenementen', en: 'A part of its name, such as NEXT; nothing: all events' },
  'lines-of-descent.name': { fr: 'Une partie du nom de ce que c’était ou de ce que c’est devenu, comme Lille\u00a0; rien\u00a0: tout', nl: 'Een deel van de naam van wat het was of werd, zoals Lille; niets: alles', en: 'A part of the name of what it was or became, such as Lille; nothing: all' },
};

/** Returns what something that a question can be given means, in a language; null for one without words. */
export function givenWord(question: string, name: string, language: Language): string | null {
  return (given[`${question}.${name}`] ?? given[name])?.[language] ?? null;
}
