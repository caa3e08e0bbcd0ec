import { neighboursOf } from '../../adjacency.ts';
import type { Projection } from '../../adjacency.ts';
import { byOrganisation } from '../by-organisation.ts';
import { indicator } from '../declare.ts';
import { literature } from '../literature.ts';

/** How much of the reach across the border would go with each organisation. */
export const reachLost = indicator({
  id: 'reach_lost',
  label: { en: 'Reach across the border that rests on it', fr: 'Portée transfrontalière qui repose sur elle', nl: 'Bereik over de grens dat op haar rust' },
  meaning: {
    en: 'Of all pairs on two sides that work together or have a partner in common, the share that nobody but this organisation brings within reach.',
    fr: 'De toutes les paires de deux côtés qui travaillent ensemble ou ont un partenaire commun, la part que cette organisation seule met à portée.',
    nl: 'Van alle paren aan twee kanten die samenwerken of een gemeenschappelijke partner hebben, het aandeel dat alleen deze organisatie binnen bereik brengt.',
  },
  formula: '|{ {a, b} across : not tied, Γ(a) ∩ Γ(b) = {v} }| / |{ {a, b} across : tied or Γ(a) ∩ Γ(b) ≠ ∅ }|',
  literature: [literature.gouldFernandez],
  per: 'organisation',
  outputs: { value: { type: 'share', doc: 'The pairs that would be out of reach without it, of all within reach.', least: 0, greatest: 1 } },
  compute(network): Record<string, number> {
    const lost = reachLostOf(network.ties, network.sideOf);
    return byOrganisation(network, (one) => lost[one]!, (one) => network.sideOf[one]! >= 0);
  },
});

/** Returns what share of the pairs across, at most two steps apart, would be further apart without each; a row of pairs at a time. */
export function reachLostOf(ties: Projection, sideOf: Int32Array): Float64Array {
  const size = ties.offsets.length - 1;
  const lost = new Float64Array(size);
  const [ways, through, met] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let within = 0;
  for (let start = 0; start < size; start += 1) {
    if (sideOf[start]! < 0) continue;
    let count = 0;
    for (const between of neighboursOf(ties, start)) {
      for (let at = ties.offsets[between]!; at < ties.offsets[between + 1]!; at += 1) {
        const end = ties.neighbours[at]!;
        if (end <= start) continue;
        if (ways[end] === 0) met[count++] = end;
        ways[end]! += 1;
        through[end] = between;
      }
    }
    const tied = new Set(neighboursOf(ties, start));
    for (const end of tied) if (end > start && ways[end] === 0) met[count++] = end;
    for (const end of met.subarray(0, count)) {
      const crosses = sideOf[end]! >= 0 && sideOf[end] !== sideOf[start];
      if (crosses) within += 1;
      if (crosses && !tied.has(end) && ways[end] === 1) lost[through[end]!]! += 1;
      ways[end] = 0;
    }
  }
  return within === 0 ? lost : lost.map((pairs) => pairs / within);
}
