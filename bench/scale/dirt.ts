import type { Chance } from './chance.ts';

const legalForms: Record<string, readonly string[]> = {
  BE: ['asbl', 'ASBL', 'vzw', 'VZW', 'SA', 'nv', 'SRL', 'BV', 'scrl', 'A.S.B.L.'],
  FR: ['SAS', 'SARL', 'SA', 'association loi 1901', 'S.A.S.', 'EPCC'],
  NL: ['BV', 'B.V.', 'NV', 'n.v.'],
  DE: ['GmbH', 'e.V.', 'AG', 'gGmbH', 'e. V.'],
  LU: ['asbl', 'S.A.', 'S.à r.l.'],
};
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bUniversit(é|eit|y|ät)\b/i, 'Univ.'],
  [/\b(D[ée]partement|Department)\b/i, 'Dept.'],
  [/\bAssociation\b/i, 'Assoc.'],
  [/\bInstitut(e|uut)?\b/i, 'Inst.'],
];

type Dirt = { share: number; of: (name: string, about: About, chance: Chance) => string };
type About = { short: string; country: string; town: string };

/** What befalls names in lists of partners, and how often in a hundred; seen in keep.eu, the shares guessed by eye. */
const dirts: readonly Dirt[] = [
  { share: 18, of: (name, { country }, chance) => `${name} ${chance.of(legalForms[country]!)}` },
  { share: 8, of: (name, { town }) => (name.includes(town) ? name : `${name} - ${town}`) },
  { share: 5, of: (name) => shortened.reduce((text, [long, short]) => text.replace(long, short), name) },
  { share: 9, of: (name, _about, chance) => slipped(name, chance) },
  { share: 3, of: (name, _about, chance) => slipped(slipped(name, chance), chance) },
  { share: 3, of: broken },
  { share: 12, of: (name) => name.normalize('NFKD').replace(/\p{M}+/gu, '') },
  { share: 8, of: (name) => name.toUpperCase() },
  { share: 4, of: (name) => name.toLowerCase() },
  { share: 8, of: (name, { short }) => (short ? `${name} (${short})` : name) },
  { share: 3, of: (name, { short }) => (short ? `${short} - ${name}` : name) },
];

/** Returns a name as a list might have it: sometimes an acronym alone, else with one or several kinds of dirt, or none. */
export function dirtied(name: string, about: About, chance: Chance): string {
  if (about.short.length >= 3 && chance.below(100) < 4) return about.short;
  return dirts.reduce((text, { share, of }) => (chance.below(100) < share ? of(text, about, chance) : text), name);
}

/** A letter left out, doubled, swapped with its neighbour or another one. */
function slipped(name: string, chance: Chance): string {
  const at = 1 + chance.below(Math.max(1, name.length - 2));
  const [before, letter, after] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)];
  return [() => before + after, () => before + letter + letter + after, () => before + (after[0] ?? '') + letter + after.slice(1), () => before + chance.of([...'aeinorst']) + after][chance.below(4)]!();
}

/** A line break within a word: "West-Vlaa nderen". */
function broken(name: string, _about: About, chance: Chance): string {
  const at = 3 + chance.below(Math.max(1, name.length - 4));
  return `${name.slice(0, at).trimEnd()} ${name.slice(at).trimStart()}`;
}
