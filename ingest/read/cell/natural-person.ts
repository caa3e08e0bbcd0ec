const titled = /^(?:mr|mrs|ms|miss|mme|mlle|m\.|mevr|mevrouw|dhr|de heer|herr|frau|sig|sig\.ra|sr|sra|pan|pani|ing|mgr|mudr|dr|prof)\.?\s+(?:(?:dr|ing|mgr|prof|mag|dipl\.-ing)\.?\s+)*\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|van|der|den|von|di|da|le|la)\s+)*\p{Lu}[\p{L}'’-]*){0,3}$/iu;
const sole = /(?<!\p{L})(?:eenmanszaak|entreprise individuelle|entrepreneur individuel|auto-?entrepreneur|micro-?entrepreneur|einzelunternehm\p{L}*|einzelkaufmann|e\. ?k\.|sole trader|self-employed|ditta individuale|impresa individuale|empresario individual|fyzick[áa] osoba|osvč|natural person|personne physique|natuurlijke persoon|particulier|privatperson|enskild firma|enkeltmandsvirksomhed)(?!\p{L})/iu;

/** Says whether a beneficiary's own name tells that it is a natural person or a sole trader: a title before a personal name, or the words of the law. */
export function isNaturalPerson(name: string): boolean {
  return sole.test(name) || (titled.test(name) && /^(?:\p{L}+\.?-?\p{L}*\.?\s+)+\p{Lu}/u.test(name));
}
