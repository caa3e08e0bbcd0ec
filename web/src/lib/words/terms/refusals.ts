import type { Language } from '../languages.ts';

type Sentence = Record<Language, string>;

/** Why something is not taken, by the code of its issues. */
const refusals: Record<string, Sentence> = {
  'draft.invalid': { en: 'The two ends, the date or the amount do not fit what was said of them.', fr: 'Les deux bouts, la date ou le montant ne vont pas avec ce qui en était dit.', nl: 'De twee uiteinden, de datum of het bedrag passen niet bij wat ervan gezegd werd.' },
  'draft.repeated': { en: 'The same fact was already taken from the same place.', fr: 'Le même fait avait déjà été retenu au même endroit.', nl: 'Hetzelfde feit was al van dezelfde plaats overgenomen.' },
  'thing.generic': { en: 'The name is too general to tell who is meant.', fr: 'Le nom est trop général pour dire de qui il s’agit.', nl: 'De naam is te algemeen om te weten wie bedoeld wordt.' },
  'thing.unnamed': { en: 'One of the two is described but not named.', fr: 'L’un des deux est décrit sans être nommé.', nl: 'Een van beide wordt beschreven maar niet genoemd.' },
  'thing.hypothetical': { en: 'What is named may never have existed.', fr: 'Ce qui est nommé n’a peut-être jamais existé.', nl: 'Wat genoemd wordt, heeft misschien nooit bestaan.' },
  'fact.hypothetical': { en: 'It is told as a possibility, not as a fact.', fr: 'C’est dit comme une possibilité, non comme un fait.', nl: 'Het wordt als mogelijkheid verteld, niet als feit.' },
  'relation.unclear': { en: 'It is not clear how the two are tied.', fr: 'On ne voit pas clairement ce qui lie les deux.', nl: 'Het is niet duidelijk hoe beide verbonden zijn.' },
  'predicate.missing': { en: 'This observatory has no word yet for what is told.', fr: 'Cet observatoire n’a pas encore de mot pour ce qui est dit.', nl: 'Dit observatorium heeft nog geen woord voor wat verteld wordt.' },
  'predicate.none': { en: 'Nothing is told that ties the two.', fr: 'Rien de ce qui est dit ne lie les deux.', nl: 'Er wordt niets verteld dat beide verbindt.' },
  'predicate.unknown': { en: 'The kind of tie is not one that is known here.', fr: 'La nature du lien n’est pas connue ici.', nl: 'De soort band is hier niet bekend.' },
  'kind.unknown': { en: 'The kind of thing is not one that is known here.', fr: 'La nature de ce qui est nommé n’est pas connue ici.', nl: 'De soort van wat genoemd wordt, is hier niet bekend.' },
  'modality.unknown': { en: 'It is not clear whether it was done or only planned.', fr: 'On ne sait pas si c’était fait ou seulement prévu.', nl: 'Het is niet duidelijk of het gedaan of enkel gepland was.' },
  'value.missing': { en: 'An amount or a date should be there, and is not.', fr: 'Un montant ou une date devrait s’y trouver, et manque.', nl: 'Er hoort een bedrag of een datum te staan, en die ontbreekt.' },
  'value.unexpected': { en: 'A number stands where a name should.', fr: 'Un nombre se trouve là où l’on attend un nom.', nl: 'Er staat een getal waar een naam hoort.' },
  'value.unread': { en: 'The amount or date could not be read for sure.', fr: 'Le montant ou la date n’a pas pu être lu avec certitude.', nl: 'Het bedrag of de datum kon niet met zekerheid gelezen worden.' },
  'person.left-out': { en: 'It is about a person, not an organisation.', fr: 'Cela porte sur une personne, non sur une organisation.', nl: 'Het gaat over een persoon, niet over een organisatie.' },
  'country.contradicted': { en: 'The country named does not go with the region or the place named beside it.', fr: 'Le pays indiqué ne va pas avec la région ou le lieu indiqué à côté.', nl: 'Het genoemde land past niet bij de streek of de plaats ernaast.' },
  'place.contradictory': { en: 'What is told of where it lies does not agree.', fr: 'Ce qui est dit de son lieu ne concorde pas.', nl: 'Wat over de ligging gezegd wordt, stemt niet overeen.' },
  'town.several': { en: 'Several towns bear that name, and nothing tells which one is meant.', fr: 'Plusieurs localités portent ce nom, et rien ne dit laquelle est visée.', nl: 'Meerdere plaatsen dragen die naam, en niets zegt welke bedoeld is.' },
  'time.before-it-began': { en: 'Something is told of it from before it began.', fr: 'Un fait en est rapporté d’avant ses débuts.', nl: 'Er wordt iets over verteld van voor het begon.' },
};

/** Why, by the second half of a code that has no sentence of its own. */
const families: Record<string, Sentence> = {
  unreadable: { en: 'It is written in a way that could not be read for sure.', fr: 'C’est écrit d’une façon qui n’a pas pu être lue avec certitude.', nl: 'Het is zo geschreven dat het niet met zekerheid gelezen kon worden.' },
  unknown: { en: 'The name or code is in none of the lists that are known here.', fr: 'Le nom ou le code n’est dans aucune des listes connues ici.', nl: 'De naam of code staat in geen van de lijsten die hier bekend zijn.' },
  missing: { en: 'What should be told here is not told.', fr: 'Ce qui devrait être dit ici ne l’est pas.', nl: 'Wat hier gezegd zou moeten worden, ontbreekt.' },
  repeated: { en: 'The same row had already been read.', fr: 'La même ligne avait déjà été lue.', nl: 'Dezelfde rij was al gelezen.' },
  damaged: { en: 'Some of it was lost before it came here.', fr: 'Une partie s’en est perdue avant d’arriver ici.', nl: 'Een deel ervan ging verloren voor het hier kwam.' },
  shape: { en: 'The row has not as many cells as the table has columns.', fr: 'La ligne n’a pas autant de cellules que la table a de colonnes.', nl: 'De rij heeft niet zoveel cellen als de tabel kolommen heeft.' },
  orphan: { en: 'It belongs to a row that is not there.', fr: 'Elle dépend d’une ligne qui n’y est pas.', nl: 'Ze hoort bij een rij die er niet is.' },
  date: { en: 'The date could not be read for sure.', fr: 'La date n’a pas pu être lue avec certitude.', nl: 'De datum kon niet met zekerheid gelezen worden.' },
  money: { en: 'The amount could not be read for sure.', fr: 'Le montant n’a pas pu être lu avec certitude.', nl: 'Het bedrag kon niet met zekerheid gelezen worden.' },
  undeclared: { en: 'A column is new here, and is not read until somebody says what it is.', fr: 'Une colonne est nouvelle ici, et n’est pas lue tant que personne n’a dit ce qu’elle est.', nl: 'Een kolom is hier nieuw, en wordt niet gelezen tot iemand zegt wat ze is.' },
};
const other: Sentence = { en: 'It could not be taken for sure.', fr: 'Ce n’a pas pu être retenu avec certitude.', nl: 'Het kon niet met zekerheid overgenomen worden.' };

/** Returns why something was not taken, in a sentence. */
export function refusalIn(code: string, language: Language): string {
  return (refusals[code] ?? families[code.split('.')[1] ?? ''] ?? other)[language];
}
