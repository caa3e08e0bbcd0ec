/** Words that only one of our languages has, or has far more than the others. */
const tellTales: Record<string, readonly string[]> = {
  en: ['of', 'the', 'and', 'for', 'university', 'school', 'research', 'institute', 'centre', 'center', 'foundation', 'department', 'society', 'hospital', 'council', 'college', 'city', 'science', 'sciences', 'agency', 'company', 'group', 'national'],
  fr: ['du', 'les', 'et', 'pour', 'aux', 'la', 'le', 'l', 'd', 'universite', 'ecole', 'recherche', 'institut', 'fondation', 'departement', 'societe', 'hopital', 'conseil', 'ville', 'laboratoire', 'agence', 'maison', 'musee', 'commune', 'des'],
  nl: ['van', 'voor', 'het', 'en', 'der', 'universiteit', 'school', 'onderzoek', 'instituut', 'stichting', 'gemeente', 'ziekenhuis', 'raad', 'stad', 'vereniging', 'vlaamse', 'vlaams', 'nederlandse', 'hogeschool', 'koninklijke', 'agentschap'],
  de: ['und', 'der', 'fur', 'die', 'das', 'universitat', 'schule', 'forschung', 'hochschule', 'stiftung', 'gemeinde', 'krankenhaus', 'gesellschaft', 'verein', 'stadt', 'zentrum', 'verband', 'deutsche', 'technische', 'institut'],
  es: ['del', 'los', 'las', 'y', 'universidad', 'escuela', 'investigacion', 'instituto', 'fundacion', 'sociedad', 'centro', 'ciencias', 'el', 'nacional'],
  pt: ['do', 'da', 'dos', 'e', 'universidade', 'escola', 'investigacao', 'instituto', 'fundacao', 'sociedade', 'em'],
  it: ['di', 'della', 'dei', 'e', 'per', 'universita', 'scuola', 'ricerca', 'istituto', 'fondazione', 'societa', 'degli', 'delle', 'nazionale'],
};

const codes = Object.keys(tellTales);
const languagesOf = new Map<string, number[]>();
for (const [code, words] of Object.values(tellTales).entries()) for (const word of new Set(words)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), code]);

/** Returns the language that most words of a name tell of, or nothing when none or several do. */
export function languageOf(words: readonly string[]): string {
  const counts = new Uint8Array(codes.length);
  for (const word of words) for (const code of languagesOf.get(word) ?? []) counts[code]! += 1;
  let [best, most, second] = ['', 0, 0];
  counts.forEach((found, code) => {
    if (found > most) [best, most, second] = [codes[code]!, found, most];
    else if (found > second) second = found;
  });
  return most > second ? best : '';
}
