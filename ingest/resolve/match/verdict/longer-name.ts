import type { MatchReason } from '../../../../graph/model/site/match-reason.ts';
import type { Comparison, SideOf } from '../compare/compare-names.ts';
import { strengthOf } from '../compare/compare-names.ts';
import type { Token } from '../name/parse-name.ts';
import type { Meaning } from '../name/vocabulary.ts';

const wholes = ['university', 'hospital', 'academic-hospital', 'medical-center', 'trust'];
const parts = ['department', 'faculty', 'division', 'directorate', 'branch', 'chair', 'campus', 'service', 'secretariat'];
const territories = ['municipality', 'city', 'town-authority', 'province', 'region', 'county', 'metropolis', 'departmental-council', 'government'];
/** What bears the name of a body and is another one: a fund and its manager, a network and its founder. */
const others = ['fund', 'institute-for-fund', 'commission', 'festival', 'network', 'ministry', 'prize', 'partnership', 'programme', 'project', 'shop', 'agency', 'museum', 'cluster', 'institute', 'center', 'school', 'academy', 'college', 'hospital', 'library', 'archive', 'theatre', 'observatory', 'incubator', 'consortium', 'platform', 'hub', 'house', 'park', 'port', 'club', 'studio', 'university', 'university-of-applied-sciences', 'chamber-of-commerce', 'church', 'office', 'polytechnic'];
/** What the authority of a territory is called by, beside the territory. */
const authorities = [...territories, 'administration', 'council', 'office', 'authority', 'board', 'parliament', 'agglomeration', 'community', 'urban-community', 'county-administrative-board', 'state'];
const placeGroups: readonly Meaning['group'][] = ['town', 'region', 'country'];

type Names = { longer: SideOf; shorter: SideOf; more: readonly Meaning[]; added: readonly string[]; comparison: Comparison };

/** Returns why a name that has all of another one and more is another body's unless a person says otherwise, or null: of a university or a hospital, an older or newer one; a part; a foundation; what lies in a town. */
export function longerNameOf(comparison: Comparison): MatchReason | null {
  const names = namesOf(comparison);
  if (!names || isSpelledOut(names)) return null;
  const { longer, shorter, more, added } = names;
  const { shared, acronym } = comparison;
  if (!shorter.name.isAcronym && has(shared, wholes)) return { code: 'longer-whole', words: added };
  if (ofAnotherSchool(names)) return { code: 'longer-whole', words: added };
  if (has(more, ['foundation']) && longer.name.tokens[0]!.text !== 'stichting' && longer.alone.every(({ weight }) => weight < 0.5) && acronym.length === 0) return { code: 'foundation', words: added };
  if (has(more, parts) && !has(shared, parts)) return { code: 'part', words: added };
  return ofAPlace(names) ?? ofACommonWord(names) ?? ofARegion(names) ?? ofAnAuthority(names) ?? inBrackets(names) ?? ofANamedPart(names) ?? behindAName(names) ?? ofASide(names) ?? ofAFund(names);
}

/** Returns why a name that has all of another one and more may be another body's, though more often it is not, or null: a fund and its manager, a named part, one of several of a brand. */
export function addedDoubtOf(comparison: Comparison): MatchReason | null {
  const names = namesOf(comparison);
  return names && !isSpelledOut(names) ? (ofATerritory(names) ?? ofAnotherKind(names) ?? ofABrand(names) ?? ofTheMany(names) ?? ofMoreMatters(names) ?? withItsOwnName(names)) : null;
}

function namesOf(comparison: Comparison): Names | null {
  const { left, right, leftOnly, rightOnly } = comparison;
  if (left.alone.length > 0 === right.alone.length > 0) return null;
  const [longer, shorter, more] = left.alone.length > 0 ? [left, right, leftOnly] : [right, left, rightOnly];
  return { longer, shorter, more, comparison, added: longer.alone.map(({ text }) => text) };
}

/** In one language, a university of applied sciences with a name more is the one that followed, or another: "Stenden", "NHL Stenden". */
function ofAnotherSchool({ longer, shorter, comparison: { shared } }: Names): boolean {
  const { language } = longer.name;
  return has(shared, ['university-of-applied-sciences']) && language !== '' && language === shorter.name.language && longer.alone.some(({ meanings, isAside }) => meanings.length === 0 && !isAside);
}

function ofAnotherKind({ more, added }: Names): MatchReason | null {
  return has(more, others) ? { code: 'other-sort', words: added } : null;
}

/** The authority of a territory is not what else bears the territory's name: "Land Oberösterreich", "Clusterland Upper Austria". */
function ofATerritory({ longer, shorter, added }: Names): MatchReason | null {
  return shorter.name.tokens.some(({ meanings }) => meanings.some(({ label }) => authorities.includes(label))) && shorter.name.tokens.filter((token) => !isOfATerritory(token)).length <= 3 && longer.alone.some((token) => !isOfATerritory(token) && !token.isAcronym && !token.isAside) ? { code: 'territory', words: added } : null;
}

/** A place, or what its authority is called by. */
function isOfATerritory({ meanings }: Token): boolean {
  return meanings.some(({ group, label }) => placeGroups.includes(group) || authorities.includes(label));
}

/** A part is called after what it is a part of, with a name of its own: "Ifremer - Laboratoire Ressources Halieutiques". */
function ofANamedPart({ longer, more, added }: Names): MatchReason | null {
  const isNamed = longer.alone.some((token) => !token.meanings.some(({ isPart }) => isPart) && isTelling(token));
  return isNamed && more.some(({ isPart }) => isPart) && !longer.name.written.includes(':') ? { code: 'part', words: added } : null;
}

function ofAPlace({ longer, shorter, added }: Names): MatchReason | null {
  const isPlace = shorter.name.tokens.every(({ meanings }) => meanings.some(({ group }) => placeGroups.includes(group)));
  const isTerritory = longer.alone.every(({ meanings }) => meanings.some(({ label }) => territories.includes(label)));
  return isPlace && !isTerritory ? { code: 'place', words: added } : null;
}

/** A name of one common word says too little: "Game In" is not every body of games. */
function ofACommonWord({ shorter, added }: Names): MatchReason | null {
  const [only, ...more] = shorter.name.tokens;
  const isEveryday = more.length === 0 && !shorter.name.isAcronym && only!.meanings.length > 0 && !only!.meanings.some(({ group }) => placeGroups.includes(group));
  return isEveryday ? { code: 'common-word', words: added } : null;
}

/** What each region has is not that of one region: "Comité régional du tourisme". */
function ofARegion({ longer, shorter, added, comparison: { shared } }: Names): MatchReason | null {
  const isPlaced = shorter.name.tokens.some(({ meanings }) => meanings.some(({ group }) => placeGroups.includes(group)));
  return has(shared, ['region']) && !isPlaced && longer.alone.some(({ meanings }) => meanings.some(({ group }) => group === 'region')) ? { code: 'elsewhere', words: added } : null;
}

/** A province is not its school: "Province of Limburg", "Provinciale Hogeschool Limburg". */
function ofAnAuthority({ longer, shorter, added }: Names): MatchReason | null {
  return shorter.name.tokens.every(isOfATerritory) && longer.alone.some((token) => !isOfATerritory(token) && !token.isAside && token.meanings.some(({ group }) => group === 'kind')) ? { code: 'territory', words: added } : null;
}

/** What stands in brackets behind a name of its own is the whole that it is a part of, or what it runs: "pôle Vivegnis (Comptoir des ressources créatives)". */
function inBrackets({ longer, shorter, added }: Names): MatchReason | null {
  const { tokens, written } = longer.name;
  const isInside = written.includes('(') && tokens.every((token) => token.isAside !== longer.alone.includes(token));
  return isInside && !shorter.name.isAcronym && longer.alone.some(isTelling) ? { code: 'part', words: added } : null;
}

/** What stands before the acronym of a body is a part of it: "LEMA-ULg". */
function behindAName({ longer, shorter, added, comparison }: Names): MatchReason | null {
  const { tokens } = longer.name;
  return shorter.name.isAcronym && tokens.length > 1 && tokens.at(-1)!.text === shorter.name.tokens[0]!.text && longer.alone.some((token) => token.weight > 0.7 && isTelling(token)) && comparison.acronym.strict < 0.5 ? { code: 'part', words: added } : null;
}

/** "Pays Basque", "Sud Pays Basque". */
function ofASide({ longer, more, added }: Names): MatchReason | null {
  return has(more, ['north', 'south', 'east', 'west']) && longer.alone.length === 1 ? { code: 'elsewhere', words: added } : null;
}

/** A fund is not who runs it. */
function ofAFund({ more, added, comparison: { shared } }: Names): MatchReason | null {
  return has(more, ['fund', 'institute-for-fund']) && !has(shared, ['foundation']) ? { code: 'other-sort', words: added } : null;
}

/** A brand with a word or a place behind it is often one of several: "SMart Liège", "Wallimage Entreprises"; so is what bears another's acronym in its name. */
function ofABrand({ longer, shorter, added }: Names): MatchReason | null {
  return shorter.name.tokens.length === 1 && longer.alone.some(isTelling) ? { code: 'one-word', words: added } : null;
}

/** What bodies in many places share tells none apart without its place: "Comité régional du tourisme", a union and its branch in Mons, a chamber of commerce abroad. */
function ofTheMany({ longer, added, comparison: { shared } }: Names): MatchReason | null {
  const far: readonly Meaning['group'][] = has(shared, ['chamber-of-commerce']) ? placeGroups : ['region', 'town'];
  return longer.alone.some(({ meanings }) => meanings.some(({ group }) => far.includes(group))) ? { code: 'elsewhere', words: added } : null;
}

const everyones = ['national', 'international', 'federal', 'state', 'public', 'private', 'general', 'central', 'local', 'royal'];

/** Where both are called by what they do and where, or are departments, one more matter is perhaps another body's: "Development Centre Murska Sobota", "Centre for Health and Development Murska Sobota". */
function ofMoreMatters({ longer, shorter, added, comparison: { shared } }: Names): MatchReason | null {
  const isMatter = ({ meanings, weight }: Token): boolean => weight > 0.35 && meanings.some(({ group, label }) => group === 'theme' && !everyones.includes(label));
  const isNamed = shorter.name.tokens.some(({ meanings, weight, isAcronym }) => meanings.length === 0 && weight > 0.5 && !isAcronym);
  const isPart = shared.some((meaning) => meaning.isPart);
  const isTranslated = longer.name.language !== '' && shorter.name.language !== '' && longer.name.language !== shorter.name.language;
  return !isTranslated && (isPart || !isNamed) && longer.alone.some((token) => isMatter(token) || (isPart && token.meanings.length === 0 && !token.isAcronym)) ? { code: 'only-one', words: added } : null;
}

/** A telling word that nobody knows, a number, or a territory is a name of its own: "Louvre-Lens Vallée", "FEDER 2014-2020"; and what stands in brackets may be the parent. */
function withItsOwnName({ longer, shorter, added }: Names): MatchReason | null {
  const { tokens } = longer.name;
  const own = longer.alone.find(({ meanings, weight, isAcronym, isAside, number }) => number !== null || (meanings.length === 0 && weight > 0.5 && !isAcronym && !isAside) || meanings.some(({ label }) => territories.includes(label)));
  const isBehind = tokens.some(({ isAside }) => isAside) && tokens.every((token) => token.isAside !== longer.alone.includes(token));
  const isPlace = shorter.name.tokens.every(({ meanings }) => meanings.some(({ group }) => placeGroups.includes(group)));
  return (own && !isPlace) || isBehind ? { code: 'only-one', words: added } : null;
}

/** An acronym whose letters begin the words of the other name, not one that stands in it. */
function isSpelledOut({ longer, shorter, comparison: { alignment, acronym } }: Names): boolean {
  if (!shorter.name.isAcronym && !longer.name.isAcronym) return false;
  return !alignment.pairs.some(({ by }) => by === 'letters') || strengthOf(acronym) >= 0.8;
}

function isTelling({ meanings, weight }: Token): boolean {
  return weight > 0.35 && !meanings.some(({ group, isPart }) => group === 'kind' && !isPart);
}

function has(meanings: readonly Meaning[], wanted: readonly string[]): boolean {
  return meanings.some(({ label }) => wanted.includes(label));
}
