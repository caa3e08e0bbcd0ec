import { adviserFor, suggestLinks } from '../answer/suggest-links.ts';
import { historyOf } from '../history/history.ts';
import type { DatedParticipation } from '../history/history.ts';
import type { Surroundings } from './surroundings.ts';

/** The fewest dated participations from which chances are learnt, and the most bodies for which they are told. */
export const learning = { fewestParticipations: 3000, mostBodies: 800 } as const;

/** What chances are learnt from: who took part in what since when, and for whom they are asked. */
export type ChanceQuestion = { participations: DatedParticipation[]; asked: string[] };

/** Returns what chances can be learnt from in a release: its dated collaborations; null where they are too few. Asked are the bodies of the given sides, those with the most partners first. */
export function chanceQuestionOf({ bodies, circlesOf, partners }: Surroundings, homeSides: readonly string[]): ChanceQuestion | null {
  const participations: DatedParticipation[] = [];
  for (const [org, circles] of circlesOf) {
    const { side, kind } = bodies.get(org)!;
    for (const { kind: sort, id, members } of side === null ? [] : circles) {
      const years = sort === 'collaboration' ? members.flatMap(({ from }) => (from === null ? [] : Number(from.slice(0, 4)))).filter((year) => year > 0) : [];
      if (years.length > 0) participations.push({ project: id, org, territory: side!, sort: kind, leads: false, start: Math.min(...years), themes: [] });
    }
  }
  if (participations.length < learning.fewestParticipations) return null;
  const taking = new Set(participations.map(({ org }) => org));
  const asked = [...taking].filter((org) => homeSides.includes(bodies.get(org)!.side!)).sort((one, other) => partners.get(other)!.size - partners.get(one)!.size || (one < other ? -1 : 1));
  return { participations, asked: asked.slice(0, learning.mostBodies) };
}

/** Returns, for each that was asked for, the chances of its best candidates; none where too little came true to tell. */
export function learnChances({ participations, asked }: ChanceQuestion): Map<string, Map<string, number>> {
  const adviser = adviserFor(historyOf(participations), asked);
  if (!adviser.ranker?.likelihood) return new Map();
  return new Map(asked.map((source) => [source, new Map(suggestLinks(adviser, source).map(({ target, score }) => [target, score]))]));
}
