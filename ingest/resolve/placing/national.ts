import { foldName } from '../name-key.ts';

/** A state as its own partners write it, wherever it sits: "Etat français", "French State", "Federal Government of Belgium". */
const states = /^(?:l )?etat (?:francais|belge)\b|^(?:french|belgian) (?:state|government)\b|^(?:franse|belgische) (?:staat|regering)\b|^(?:gouvernement de la )?republique francaise$|^(?:kingdom of belgium|royaume de belgique|koninkrijk belgie)$|^federal government of belgium$/;

/** What acts for a whole state where it sits in the capital: its government, a ministry, a federal service, a national office. */
const organs = /^(?:gouvernement|government|regering|premier ministre)\b|^(?:\w+ )?(?:ministere|ministry|ministerie)\b|\bfederale?s?\b|^(?:spf|fod|spp|pod)\b|^(?:l )?(?:agence|office|caisse|conseil|service|autorite|assemblee) (?:nationale?|francaise?)\b|^(?:nationaal|nationale|rijks)\w* (?:agentschap|dienst|bureau|raad|instelling)\b/;

/** Words of a part of a state: its region or community, or an office for a part of the country. */
const parts = /\b(?:regio\w*|communaut\w*|gemeenschap\w*|gewest\w*|vlaams\w*|flemish|wallo\w*|waals\w*|brux\w*|brussels?|ile de france|direction regionale|delegation|prefecture|academie|rectorat|departement\w*)\b/;

/** The regions of the capitals: Île-de-France and Brussels. */
const capitals = /^(?:FR1|BE1)/;

/** Says whether a public body acts for the whole of France or of Belgium, and so spans several sides wherever it sits; by its names and the region of its seat. */
export function isNational(names: readonly string[], nuts: string | null): boolean {
  if (nuts === null || !/^(?:FR|BE)/.test(nuts)) return false;
  const words = names.map((name) => foldName(name).replace(/[^a-z0-9]+/g, ' ').trim());
  if (words.some((name) => states.test(name))) return true;
  return (capitals.test(nuts) || nuts.length === 2) && words.some((name) => organs.test(name)) && !words.some((name) => parts.test(name));
}
