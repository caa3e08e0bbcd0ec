import { isGivenName } from './given-names.ts';
import { isNaturalPerson } from './natural-person.ts';

/** Two words that look like a person and are the name of a body, as people know it. */
const namesakes = new Set(['mgr pyrenees', 'leo lagrange', 'don bosco', 'jean monnet', 'saint louis', 'robert schuman', 'atelier marcel', 'studio marcel', 'chez leon', 'les charlottes']);

/** Words that no personal name begins with. */
const bodyWords = /^(?:l[ae]s?|de|het|een|the|das|der|die|atelier|studio|galerie|maison|ch[âa]teau|chez|ecole|école|institut|lyc[ée]e|coll[èe]ge|fondation|stichting|ville|stad|commune|gemeente|soci[ée]t[ée]|librairie|th[ée][âa]tre|théâtre|centre|centrum|club|cercle|fonds|groupe|groep|sint|saint|sainte|sa|sas|sarl|sprl|nv|bv|asbl|vzw|ets|cpas|ocmw)$/iu;

/** What a body that bears a person's name ends in: "Prof. Dr. Leo Kannerschool". */
const bodyEnds = /(?:school|scholen|college|lyceum|onderwijs|huis|museum|stichting|fonds|groep|bouw|theater|orkest|koor|instituut|academie|centrum|kliniek|ziekenhuis|schule|stiftung|verein|haus)(?!\p{L})/iu;

/** Initials before one surname, as Dutch sole traders are registered: "M.J. te Lintelo", "K. Aarden". */
const initials = /^(?:\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den|te|ter|ten|'t)\s)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Says whether a name is that of a natural person or a sole trader: by a title, by the words of the law, by initials, or by two words of which one is a given name. */
export function isPersonalName(name: string): boolean {
  const written = name.trim();
  if (bodyEnds.test(written) || namesakes.has(fold(written))) return false;
  if (isNaturalPerson(written) || initials.test(written)) return true;
  const words = written.split(/\s+/);
  if (words.length !== 2 || bodyWords.test(words[0]!)) return false;
  return words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word)) && words.some(isGivenName);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\s]/gu, ' ').trim();
}
