import type { Language } from '../languages.ts';

type Sentence = Record<Language, string>;

/** Why a fact is refused, by the code of the refusal. */
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
};
const other: Sentence = { en: 'It could not be taken for sure.', fr: 'Ce n’a pas pu être retenu avec certitude.', nl: 'Het kon niet met zekerheid overgenomen worden.' };

/** Returns why a fact was refused, in a sentence. */
export function refusalIn(code: string, language: Language): string {
  return (refusals[code] ?? other)[language];
}
