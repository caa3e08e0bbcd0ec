import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../ingest/knowledge.ts';
import { Bodies } from '../../../ingest/resolve/cluster/bodies.ts';
import { clustersOf } from '../../../ingest/resolve/cluster/clusters.ts';
import { sharedPath, withoutShared } from '../../shared.ts';

const hints = sharedPath('data/identity/must_pass.csv');
const knowledge = readKnowledge();

/** The families in which a pair of the list may be met: bodies, and the projects, programmes and calls among them. */
const kinds = ['Organisation', 'Project', 'Programme'] as const;

/** Returns what says whether two names of a list are one thing. */
function resolving(names: readonly string[]): (left: string, right: string) => boolean {
  const bodies = new Bodies(knowledge);
  for (const kind of kinds) for (const name of names) bodies.bodyOf({ kind, name });
  const clusters = new Map(clustersOf(bodies.byKey.values(), knowledge).flatMap((cluster) => cluster.bodies.map((body) => [body, cluster])));
  return (left, right) => kinds.some((kind) => clusters.get(bodies.bodyOf({ kind, name: left })) === clusters.get(bodies.bodyOf({ kind, name: right })));
}

describe('the names of the home border', () => {
  it.skipIf(!hints)(`are one where a person judged them so, and two where one only follows the other (${hints ? 'hints found' : withoutShared})`, () => {
    const pairs = parse(readFileSync(hints!, 'utf8'), { columns: true, bom: true }) as { left: string; right: string; judgement: string }[];

    const areOne = resolving(pairs.flatMap(({ left, right }) => [left, right]));

    const wrong = pairs.filter(({ left, right, judgement }) => areOne(left, right) !== (judgement === 'match'));

    expect(pairs.length).toBeGreaterThan(100);
    expect(wrong.map(({ left, right, judgement }) => `${left} / ${right}: ${judgement}`)).toEqual([]);
  });
});
