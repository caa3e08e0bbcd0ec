import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../ingest/release.ts';
import { Clusters } from '../../../ingest/resolve/cluster.ts';
import { sharedPath, withoutShared } from '../../shared.ts';

const hints = sharedPath('data/identity/must_pass.csv');
const { judgements, placeOf } = readKnowledge();
const clusters = new Clusters(judgements, placeOf);

/** The families in which a pair of the list may be met: bodies, and the projects, programmes and calls among them. */
const kinds = ['Organisation', 'Project', 'Programme'] as const;

function areOne(left: string, right: string): boolean {
  return kinds.some((kind) => clusters.clusterOf({ kind, name: left }) === clusters.clusterOf({ kind, name: right }));
}

describe('the names of the home border', () => {
  it.skipIf(!hints)(`are one where a person judged them so, and two where one only follows the other (${hints ? 'hints found' : withoutShared})`, () => {
    const pairs = parse(readFileSync(hints!, 'utf8'), { columns: true, bom: true }) as { left: string; right: string; judgement: string }[];

    const wrong = pairs.filter(({ left, right, judgement }) => areOne(left, right) !== (judgement === 'match'));

    expect(pairs.length).toBeGreaterThan(100);
    expect(wrong.map(({ left, right, judgement }) => `${left} / ${right}: ${judgement}`)).toEqual([]);
  });
});
