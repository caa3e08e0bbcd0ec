import { Refusal } from '../../../../ground/refusal.ts';
import { degreeOf, neighboursOf } from '../../adjacency.ts';
import { scorePairs } from '../../links/score-pairs.ts';
import { byCodeUnits } from '../../network.ts';
import type { Network } from '../../network.ts';
import { indicator } from '../declare.ts';
import { literature } from '../literature.ts';

/** Two organisations across a border that do not work together, and those who could introduce them. */
export type MissingLink = {
  a: string;
  b: string;
  common_neighbours: number;
  adamic_adar: number;
  resource_allocation: number;
  jaccard: number;
  introducers: string[];
};

/** The most missing links that are listed one by one: a million take some 500 MB. */
export const mostMissing = 1_000_000;

/** The pairs across a border that do not work together though they share a partner. */
export const missing = indicator({
  id: 'missing',
  label: { en: 'Missing links', fr: 'Liens manquants', nl: 'Ontbrekende banden' },
  meaning: {
    en: 'Pairs of organisations on two sides that have a partner in common and no project together, with those who could introduce them.',
    fr: 'Les paires d’organisations de deux côtés qui ont un partenaire commun mais aucun projet ensemble, avec ceux qui pourraient les présenter.',
    nl: 'Paren organisaties aan twee kanten met een gemeenschappelijke partner maar zonder gezamenlijk project, en wie hen kan voorstellen.',
  },
  formula: 'Γ the neighbours: |Γ(a) ∩ Γ(b)|; Σ 1/ln|Γ(z)|; Σ 1/|Γ(z)|, over z in Γ(a) ∩ Γ(b); |Γ(a) ∩ Γ(b)| / |Γ(a) ∪ Γ(b)|',
  literature: [literature.adamicAdar, literature.zhou, literature.libenNowell],
  per: 'pair of organisations',
  outputs: {
    common_neighbours: { type: 'count', doc: 'The partners that both have.', least: 1 },
    adamic_adar: { type: 'number', doc: 'Common partners, those with few partners counting more (Adamic and Adar).', least: 0 },
    resource_allocation: { type: 'number', doc: 'The same, more steeply (Zhou, Lü and Zhang).', least: 0 },
    jaccard: { type: 'share', doc: 'The common partners, of all partners of both.', least: 0, greatest: 1 },
    introducers: { type: 'names', doc: 'The common partners.' },
  },
  compute(network): MissingLink[] {
    const { organisations, sideOf, ties } = network;
    const links: MissingLink[] = [];
    scorePairs(ties, (one, other, shared, adamic_adar, resource_allocation) => {
      if (sideOf[one]! < 0 || sideOf[other]! < 0 || sideOf[one] === sideOf[other]) return;
      if (links.length === mostMissing) throw refuseMany();
      const jaccard = shared / (degreeOf(ties, one) + degreeOf(ties, other) - shared);
      const introducers = introducersOf(network, one, other);
      links.push({ a: organisations[one]!, b: organisations[other]!, common_neighbours: shared, adamic_adar, resource_allocation, jaccard, introducers });
    });
    return links.sort((one, other) => byCodeUnits(one.a, other.a) || byCodeUnits(one.b, other.b));
  },
});

function refuseMany(): Refusal {
  return new Refusal('usage', `missing: expected at most ${mostMissing} missing links to list, found more.`, 'Leave them out with --indicators, naming the others.');
}

function introducersOf({ organisations, ties }: Network, one: number, other: number): string[] {
  const known = new Set(neighboursOf(ties, other));
  return [...neighboursOf(ties, one)].filter((between) => known.has(between)).map((between) => organisations[between]!);
}
