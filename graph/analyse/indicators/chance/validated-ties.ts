import { tiesOf } from '../../network.ts';
import type { Network } from '../../network.ts';
import { bipartiteModel } from '../../statistics/bipartite-model.ts';
import { discoveriesOf } from '../../statistics/false-discovery.ts';
import { upperTailOf } from '../../statistics/sum-of-chances.ts';
import { indicator } from '../declare.ts';
import { keyPairs } from '../key-pairs.ts';
import { literature } from '../literature.ts';

/** Ties held against chance: how likely each is, and how many and what share of them chance does not explain. */
export type ValidatedTies = { validated: number; share: number | null; p: Record<string, number> };

const falseShare = 0.05;

/** The ties that sizes alone do not explain. */
export const validatedTies = indicator({
  id: 'validated_ties',
  label: { en: 'Ties beyond chance', fr: 'Liens au-delà du hasard', nl: 'Banden boven toeval' },
  meaning: {
    en: 'Ties that are closer than they would be if only the number of projects of each organisation and of partners of each project were known; at most 5 % of them are false.',
    fr: 'Les liens plus étroits qu’ils ne le seraient si l’on ne savait que le nombre de projets de chaque organisation et de partenaires de chaque projet ; 5 % au plus sont faux.',
    nl: 'Banden die nauwer zijn dan te verwachten als enkel het aantal projecten van elke organisatie en partners van elk project bekend was; hoogstens 5 % ervan is vals.',
  },
  formula: 'P(V ≥ observed), V the sum over projects α of independent trials of chance p_iα·p_jα; p_iα = x_i·y_α / (1 + x_i·y_α) keeps every degree on average; Benjamini–Hochberg at 5 % over all pairs',
  literature: [literature.saracco, literature.benjamini],
  per: 'pair of organisations',
  outputs: {
    validated: { type: 'count', doc: 'Ties beyond chance.', least: 0 },
    share: { type: 'share', doc: 'Of all ties; null without any.', least: 0, greatest: 1 },
    p: { type: 'share', doc: 'The chance of each tie, or a closer one, not corrected.', least: 0, greatest: 1 },
  },
  compute(network): ValidatedTies {
    const { organisations } = network;
    const chances = tieChances(network);
    const validated = validatedAmong(network, chances);
    let at = 0;
    const rows = [...tiesOf(network)].map(({ one, other }) => [organisations[one]!, organisations[other]!, chances[at++]!] as const);
    return { validated, share: rows.length === 0 ? null : validated / rows.length, p: keyPairs(rows) };
  },
});

/** Returns how many ties are beyond chance, of all pairs tested. */
export function validatedAmong({ organisations: { length } }: Network, chances: Float64Array): number {
  return discoveriesOf(chances, (length * (length - 1)) / 2, falseShare);
}

/** Returns how likely each tie is, in the order of the ties; bodies of one number of projects share what is worked out. */
export function tieChances(network: Network): Float64Array {
  const { bodyClassOf, groupCounts, chance } = bipartiteModel(network.projectsOf, network.members.map((team) => team.length));
  const known = new Map<string, number>();
  const chances: number[] = [];
  for (const { one, other, together } of tiesOf(network)) {
    const [low, high] = [bodyClassOf[one]!, bodyClassOf[other]!].sort((a, b) => a - b) as [number, number];
    const key = `${low} ${high} ${together}`;
    const tail = known.get(key) ?? upperTailOf([...groupCounts].map((count, group) => ({ count, chance: chance(low, group) * chance(high, group) })), together);
    known.set(key, tail);
    chances.push(tail);
  }
  return Float64Array.from(chances);
}
