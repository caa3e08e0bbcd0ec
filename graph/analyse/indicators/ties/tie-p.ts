import { tiesOf } from '../../network.ts';
import { indicator } from '../declare.ts';
import { keyPairs } from '../key-pairs.ts';
import { literature } from '../literature.ts';

/** How likely each tie, or a stronger one, would be by chance. */
export const tieP = indicator({
  id: 'tie_p',
  label: { en: 'Likelihood of a tie by chance', fr: 'Probabilité d’un lien par hasard', nl: 'Kans op een toevallige band' },
  meaning: {
    en: 'How likely two organisations would meet in as many projects or more if each had drawn its own at random from all projects: the smaller, the surer the tie.',
    fr: 'La probabilité que deux organisations se retrouvent dans autant de projets ou plus si chacune avait tiré les siens au hasard parmi tous : plus elle est petite, plus le lien est sûr.',
    nl: 'Hoe waarschijnlijk twee organisaties elkaar in evenveel of meer projecten zouden treffen als elk de hare toevallig uit alle had getrokken: hoe kleiner, hoe zekerder de band.',
  },
  formula: 'Σ_{k ≥ observed} C(K, k)·C(P − K, n − k) / C(P, n); K and n the projects of each, P all projects',
  literature: [literature.neal, literature.tumminello],
  per: 'pair of organisations',
  outputs: { value: { type: 'share', doc: 'A probability, not corrected for the number of ties tested.', least: 0, greatest: 1 } },
  compute(network): Record<string, number> {
    const { organisations, projects, projectsOf } = network;
    const logarithms = factorialLogarithms(projects.length);
    const chances: [string, string, number][] = [];
    for (const { one, other, together } of tiesOf(network)) {
      chances.push([organisations[one]!, organisations[other]!, upperTail(logarithms, projectsOf[one]!, projectsOf[other]!, together)]);
    }
    return keyPairs(chances);
  },
});

/** Returns ln 0! … ln n!. */
function factorialLogarithms(n: number): Float64Array {
  const logarithms = new Float64Array(n + 1);
  for (let k = 2; k <= n; k += 1) logarithms[k] = logarithms[k - 1]! + Math.log(k);
  return logarithms;
}

/** Returns P(X ≥ observed) for X hypergeometric; the terms are all positive, so that nothing cancels, and each follows from the one before. */
function upperTail(logarithms: Float64Array, one: number, other: number, observed: number): number {
  const all = logarithms.length - 1;
  if (observed <= Math.max(0, one + other - all)) return 1;
  const choose = (n: number, k: number): number => logarithms[n]! - logarithms[k]! - logarithms[n - k]!;
  let term = Math.exp(choose(one, observed) + choose(all - one, other - observed) - choose(all, other));
  let sum = 0;
  for (let k = observed; k <= Math.min(one, other); k += 1) {
    sum += term;
    term *= ((one - k) * (other - k)) / ((k + 1) * (all - one - other + k + 1));
  }
  return Math.min(sum, 1);
}
