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

/** Returns the language that most words of a name tell of, or nothing when none or several do. */
export function languageOf(words: readonly string[]): string {
  let [best, most, second] = ['', 0, 0];
  for (const [language, telling] of Object.entries(tellTales)) {
    const found = words.filter((word) => telling.includes(word)).length;
    if (found > most) [best, most, second] = [language, found, most];
    else if (found > second) second = found;
  }
  return most > second ? best : '';
}
