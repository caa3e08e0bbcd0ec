import type { MatchReason } from '../../../../graph/model/site/match-reason.ts';
import type { Comparison, SideOf } from '../compare/compare-names.ts';
import type { Token } from '../name/parse-name.ts';
import type { Meaning } from '../name/vocabulary.ts';
import { addedDoubtOf, longerNameOf } from './longer-name.ts';

const cautious = 0.45;
const placeGroups: readonly Meaning['group'][] = ['town', 'region', 'country'];

/** Returns why two names that look like one body's are not taken for it without a person, or null. */
export function cautionOf(comparison: Comparison): MatchReason | null {
  return elsewhere(comparison) ?? otherName(comparison) ?? otherSort(comparison) ?? longerNameOf(comparison) ?? ofAnAcronym(comparison) ?? otherNumber(comparison);
}

/** Returns what a person should look at before two names that are likely one body's make two things one, or null. */
export function doubtOf(comparison: Comparison): MatchReason | null {
  return otherForm(comparison) ?? addedDoubtOf(comparison) ?? ownNames(comparison) ?? halfSpelled(comparison) ?? likeTerritories(comparison);
}

/** Returns the least score of two names that are written alike but for spaces, case, accents and what joins words, or have the same words in any order or translation. */
export function leastScore({ left, right, alignment }: Comparison): number {
  if (left.name.key === right.name.key || left.name.folded.replaceAll(' ', '') === right.name.folded.replaceAll(' ', '')) return 0.95;
  const isWhole = left.alone.length === 0 && right.alone.length === 0 && !left.name.isAcronym && !right.name.isAcronym;
  if (alignment.pairs.some(({ likeness }) => likeness < 0.9)) return 0;
  return isWhole ? 0.7 : isOneTerritory(left, right) || isOnlyForm(left, right) || isOnlyForm(right, left) ? 0.6 : 0;
}

const formsBefore: readonly string[] = ['association', 'vereniging', 'stichting', 'groupe'];

/** A longer name adds no more than the form of its body, or an acronym in brackets: "Association Axelera", "Stichting Euregio Maas-Rhein". */
function isOnlyForm(longer: SideOf, shorter: SideOf): boolean {
  const [only] = longer.alone;
  if (!only || longer.alone.length > 1 || shorter.alone.length > 0 || shorter.name.isAcronym) return false;
  if (only.isAcronym && only.isAside && longer.name.written.endsWith(')')) return shorter.name.tokens.length > 1;
  return longer.name.tokens[0] === only && formsBefore.includes(only.text) && shorter.name.tokens.some(({ meanings, weight }) => meanings.length === 0 && weight > 0.6);
}

/** What authorities of each size are called by, and what their territories are. */
const levels: readonly { labels: readonly string[]; of: readonly Meaning['group'][] }[] = [
  { labels: ['municipality', 'city', 'town-authority'], of: ['town'] },
  { labels: ['region'], of: ['region'] },
  { labels: ['province'], of: ['region'] },
  { labels: ['departmental-council', 'department'], of: ['region'] },
];

/** A territory's authority goes by the territory's name: "Ville de Namur", "Namur"; "Conseil régional de Basse-Normandie", "Région Basse-Normandie". */
function isOneTerritory(left: SideOf, right: SideOf): boolean {
  const tokens = [...left.name.tokens, ...right.name.tokens];
  return levels.some(({ labels, of }) => {
    const isAuthority = ({ meanings }: Token): boolean => meanings.some(({ label }) => labels.includes(label) || label === 'council');
    return tokens.every((token) => isAuthority(token) || token.meanings.some(({ group }) => of.includes(group))) && [...left.alone, ...right.alone].every(isAuthority) && tokens.some(({ meanings }) => meanings.some(({ label }) => labels.includes(label)));
  });
}

/** Returns a score that a caution holds below a half, its order kept. */
export function heldBack(score: number): number {
  return score * cautious;
}

/** Each name has a place of one size that the other has not: POM West-Vlaanderen, POM Oost-Vlaanderen. */
function elsewhere({ left, right, shared }: Comparison): MatchReason | null {
  if (left.name.country && right.name.country && left.name.country !== right.name.country) return { code: 'countries', words: [left.name.country, right.name.country] };
  for (const group of placeGroups) {
    const [one, other] = [placeAlone(left, [group]), placeAlone(right, [group])];
    if (one && other && !shared.some((meaning) => meaning.group === group)) return { code: 'places', words: [one.text, other.text] };
  }
  return null;
}

/** Bodies of a kind are told apart by a name of their own, or by their town: Bury Borough Council, Rotherham Borough Council. */
function otherName({ left, right, alignment }: Comparison): MatchReason | null {
  const paired = alignment.pairs.map((pair) => left.name.tokens[pair.left]!);
  if (left.name.isAcronym || right.name.isAcronym || paired.some(({ meanings, isAcronym }) => meanings.length === 0 && !isAcronym)) return null;
  const [one, other] = [ownName(left) ?? placeAlone(left, ['town']), ownName(right) ?? placeAlone(right, ['town'])];
  if (!one || !other) return null;
  const { language } = left.name;
  const isOneLanguage = language !== '' && language === right.name.language && paired.every(({ weight }) => weight < 0.6);
  return one.meanings.length > 0 || other.meanings.length > 0 || isOneLanguage ? { code: 'names', words: [one.text, other.text] } : null;
}

/** Bodies that are hardly ever one, by what only one of them is: of 58 judged pairs that this keeps apart, 2 are one (2026-11). */
const sorts: readonly { one: readonly string[]; other: readonly string[] }[] = [
  { one: ['university'], other: ['museum', 'academic-hospital', 'hospital', 'library', 'laboratory', 'institute', 'society'] },
  { one: ['municipality', 'city', 'town-authority', 'province', 'metropolis'], other: ['university', 'university-of-applied-sciences', 'museum', 'school', 'theatre', 'hospital', 'academic-hospital', 'library', 'chamber-of-commerce', 'festival', 'agency', 'arts-centre', 'academy'] },
];

function labelIn(meanings: readonly Meaning[], labels: readonly string[]): string | undefined {
  return meanings.find(({ label }) => labels.includes(label))?.label;
}

/** A university is not its hospital, and a town not its museum. */
function otherSort({ left, right, leftOnly, rightOnly, shared }: Comparison): MatchReason | null {
  if (left.name.isAcronym || right.name.isAcronym) return null;
  for (const { one, other } of sorts) {
    if (labelIn(shared, one) || labelIn(shared, other)) continue;
    const [whole, part] = labelIn(leftOnly, one) ? [labelIn(leftOnly, one), labelIn(rightOnly, other)] : [labelIn(rightOnly, one), labelIn(leftOnly, other)];
    if (whole && part) return { code: 'names', words: [whole, part].map((label) => label.replaceAll('-', ' ')) };
  }
  return null;
}

/** "Couveuse Altitude 31", "Couveuse Altitude 81". */
function otherNumber({ left, right }: Comparison): MatchReason | null {
  const [one, other] = [left, right].map(({ alone }) => alone.find(({ number }) => number !== null));
  return one && other ? { code: 'names', words: [one.text, other.text] } : null;
}

/** A name that begins with another one's acronym and says much more is that of a part: "NIHR Collaboration for Leadership in Applied Health Research". */
function ofAnAcronym({ left, right, acronym, acronymOf }: Comparison): MatchReason | null {
  const side = acronymOf === 'left' ? left : right;
  const more = side.alone.filter(({ isAcronym, weight }) => !isAcronym && weight > 0.5);
  return acronymOf !== null && !side.name.isAcronym && acronym.own >= 0.8 && more.length >= 3 ? { code: 'part', words: more.slice(0, 3).map(({ text }) => text) } : null;
}

const bodies = ['epcc', 'saeml', 'sem', 'sa', 'asbl', 'vzw', 'sprl', 'srl'];
const companies = ['sa', 'nv', 'spa', 'srl', 'sarl', 'sas', 'ltd', 'gmbh', 'ag', 'doo', 'sro', 'kft', 'zrt', 'autonoom gemeentebedrijf', 'autonoom provinciebedrijf', 'regie communale autonome', 'autonomes gemeindeunternehmen', 'agb', 'apb'];
const authorities = ['municipality', 'city', 'town-authority', 'province', 'county', 'region', 'metropolis'];
const alike: readonly (readonly string[])[] = [['asbl', 'vzw', 'aisbl', 'ivzw'], ['sprl', 'srl', 'bvba', 'bv']];

/** A body that took another legal form is often the one that followed: SAEML Le Phénix, EPCC Le Phénix; and a company is not the town that owns it. */
function otherForm({ left, right, shared }: Comparison): MatchReason | null {
  const [one, other] = [bodyForm(left), bodyForm(right)];
  const company = [left, right].filter(({ name }) => name.legal.some((form) => companies.includes(form)));
  if (company.length === 1 && shared.some(({ label }) => authorities.includes(label))) return { code: 'company-of-authority', words: company[0]!.name.legal };
  if (one === undefined || other === undefined || one === other || alike.some((forms) => forms.includes(one) && forms.includes(other))) return null;
  return { code: 'forms', words: [one, other] };
}

function bodyForm({ name }: SideOf): string | undefined {
  return name.legal.find((form) => bodies.includes(form));
}

/** Both have a telling word, or a kind of body, that the other has not: what they share may be no more than a label, or the town of a university and of its museum. */
function ownNames({ left, right }: Comparison): MatchReason | null {
  const [one, other] = [left, right].map(({ alone }) => alone.find(({ meanings, weight, isAcronym }) => (!isAcronym && weight > 0.3) || meanings.some(({ group }) => group === 'kind')) ?? alone.find(({ isAcronym }) => isAcronym));
  return one && other && !(one.isAcronym && other.isAcronym) ? { code: 'own-words', words: [one.text, other.text] } : null;
}

/** An acronym with a word beside it is perhaps a daughter: "UCB Biopharma", "Union Chimique Belge". */
function halfSpelled({ left, right, alignment }: Comparison): MatchReason | null {
  const [alone] = [...left.alone, ...right.alone].filter(({ isAcronym }) => !isAcronym);
  return alone && alignment.pairs.some(({ by }) => by === 'initials') ? { code: 'beside-acronym', words: [alone.text] } : null;
}

/** Authorities whose territories have names that only begin alike: "Municipality of Thermaikos", "Municipality of Thermi". */
function likeTerritories({ left, right, alignment }: Comparison): MatchReason | null {
  const [paired, ...more] = alignment.pairs.filter((pair) => !left.name.tokens[pair.left]!.meanings.some(({ group }) => group === 'kind'));
  if (!paired || more.length > 0 || left.alone.length > 0 || right.alone.length > 0) return null;
  const [one, other] = [left.name.tokens[paired.left]!, right.name.tokens[paired.right]!];
  return paired.by === 'meaning' && one.meanings.every(({ group }) => group === 'theme') ? { code: 'look', words: [one.text, other.text] } : null;
}

function ownName({ alone }: SideOf): Token | undefined {
  return alone.find(({ meanings, weight, isAcronym }) => meanings.length === 0 && weight > 0.8 && !isAcronym);
}

function placeAlone({ alone }: SideOf, groups: readonly Meaning['group'][]): Token | undefined {
  return alone.find(({ meanings }) => meanings.length > 0 && meanings.every(({ group }) => groups.includes(group)));
}
