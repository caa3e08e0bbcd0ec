import { isGivenName } from './given-names.ts';
import { kindByName } from './kind-of-body.ts';

const titled = /^(?:mr|mrs|ms|miss|mme|mlle|m\.|mevr|mevrouw|dhr|de heer|herr|frau|sig|sig\.ra|sr|sra|ing|mgr|mudr|dr|prof)\.?\s+(?:(?:dr|ing|mgr|prof|mag|dipl\.-ing)\.?\s+)*(?<first>\p{Lu}[\p{L}'’.-]*)\s+(?:(?:de|van|der|den|von|di|da|le|la)\s+)*\p{Lu}[\p{L}'’-]*$/iu;
/** Titles that nothing but a person has, before as little as a surname, by language. */
const titles = { fr: 'M\\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle', nl: 'Dhr|De heer|Mevr|Mevrouw', de: 'Herr|Frau', en: 'Mrs|Ms|Miss' };
const named = new RegExp(`^(?:${Object.values(titles).join('|')})\\.?\\s+\\p{Lu}[\\p{L}'’.-]*(?:\\s+[\\p{L}'’-]+){0,2}$`, 'u');

const sole = /(?<![\p{L}.])(?:eenmanszaak|entreprise individuelle|entrepreneur individuel|auto-?entrepreneur|micro-?entrepreneur|einzelunternehm\p{L}*|einzelkaufmann|e\. ?k\.$|sole trader|self-employed|ditta individuale|impresa individuale|empresario individual|fyzick[áa] osoba|osvč|natural person|personne physique|natuurlijke persoon|privatperson|enskild firma|enkeltmandsvirksomhed)(?!\p{L})/iu;

/** Words that no personal name has. */
const ofBodies =
  /(?<!\p{L})(?:academy|agency|aktiebolag|and|associates|berufskolleg|bk|capital|cent(?:re|er)|city|club|commune|company|council|consult(?:ing|ancy)|creative|design|développement|development|digital|engineering|energy|entwicklungs\p{L}*|europe|fomento|fonda\p{L}*|foundation|france|fund|funda[cţț]ia|group[e]?|holding|hospital|industr\p{L}*|innovation|in[sš]titut[eo]?|international|invest\p{L}*|italia|k[óo]rh[áa]z|labs?|management|media|municipality|museum|nadace|network|of|onlus|partners?|patrimonia|pharma|projects?|province|region[e]?|research|risorse|services?|software|solutions?|stichting|stiftung|studios?|sustainab\p{L}*|systems?|team|tech|technolog\p{L}*|theatre|trust|verlag|works)(?!\p{L})|(?<!\p{L})(?:SpA|AG|Ltd|ASA|EHF|HF|LLC)$/iu;

/** Says whether a beneficiary's own name tells that it is a natural person or a sole trader: a title before a given name and a surname, or the words of the law. */
export function isNaturalPerson(name: string): boolean {
  return sole.test(name) || ((titled.test(name) || named.test(name)) && kindByName(name) === null && !ofBodies.test(name));
}

/** Says whether a name is made as those of persons are, two or three words of which one is a given name: enough only where the record says beside it that no public body, school or institute is meant. */
export function isPersonLike(name: string): boolean {
  const words = name.replace(/\s+consultant$/iu, '').trim().split(/\s+/u);
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^[\p{L}'’-]{2,}$/u.test(word)) || ofBodies.test(name) || kindByName(name) !== null) return false;
  return words.some(isGivenName);
}
