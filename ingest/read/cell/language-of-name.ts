/** Words and parts of words that tell the language of a name around Brussels, where few words are all there is. */
const signs: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:du|des|et|la|le|les|un|une|pour|aux|au|sur|par|dans|soci[ée]t[ée]|f[ée]d[ée]rations?|associations?|ligue|conseil|cercle|comit[ée]s?|maisons?|th[ée][âa]tre|mus[ée]es?|ecoles?|écoles?|quartier|femmes|jeunes|jeunesse|amis|ordre|bruxelles|bruxellois\p{L}*|belge|belges|belgique|fran[çc]ais\p{L}*|royal|royale|zone de|palais|cit[ée]|productions|agence|productions associ[ée]es|immeubles|laeken|elles|bains|lundi|culture|parc|fondation|action|coop[ée]ration|centre)(?!\p{L})|(?<!\p{L})[dl]['’]/giu,
  nl: /(?<!\p{L})(?:van|het|een|voor|der|den|te|ter|ten|op|aan|bij|naar|in het|vzw|koninklijk\p{L}*|brussel|brusselse|hoofdstedelijk|cultuur|\p{L}+winkel|belgische?|belgisch|vlaams|vlaamse|lakense?|laken|orde|vrouwen|dames|jongeren|huis|\p{L}*huis|\p{L}*huizen|\p{L}*wijk|\p{L}*berg|\p{L}*haard|\p{L}*woning|\p{L}*vereniging|\p{L}*federatie|federatie|\p{L}*centrum|stichting|dienst|\p{L}+zone|\p{L}*raad|\p{L}*leven|\p{L}*feest|\p{L}*schap|\p{L}*schouwburg|paleis|buren|keukens|orgels?|verenigde|producties|maritiem|gezellen|zwem\p{L}*|zaden\p{L}*|tentoonstelling\p{L}*|internationale muziekwedstrijd|agentschap|vooruit|draaien|onthuld|tuinen|mode en|actie|instituut|rode kruis|musea)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:und|f[üu]r|belgisches|br[üu]sseler|\p{L}*kreuz|\p{L}*gel[äa]nde|verein)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|of|and|for|brussels|exhibition|network|friends)(?!\p{L})/giu,
};

/** Returns the language that the words of a short name tell, the one with the most of them; null when none does, or two do alike. */
export function languageOfName(name: string): string | null {
  const counts = Object.entries(signs).map(([lang, pattern]) => [lang, name.match(pattern)?.length ?? 0] as const).sort(([, one], [, other]) => other - one);
  const [[lang, most], [, next]] = counts as [readonly [string, number], readonly [string, number]];
  return most > next ? lang : null;
}
