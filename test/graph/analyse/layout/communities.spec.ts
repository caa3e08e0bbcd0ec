import { describe, expect, it } from 'vitest';
import { communitiesOf } from '../../../../graph/analyse/layout/communities.ts';
import { contract, graphOf } from '../../../../graph/analyse/layout/weighted-graph.ts';

const everyPair = (members: number[]) => members.flatMap((one, index) => members.slice(index + 1).map((other) => ({ one, other, weight: 1 })));

describe('communities', () => {
  it('are the two circles of friends that one tie joins', () => {
    const graph = graphOf(8, [...everyPair([0, 1, 2, 3]), ...everyPair([4, 5, 6, 7]), { one: 3, other: 4, weight: 1 }]);

    const [finest] = communitiesOf(graph);

    expect([...finest!.groupOf]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it('are none without ties', () => expect(communitiesOf(graphOf(3, []))).toEqual([]));

  it('keep every tie\'s weight when they are drawn together', () => {
    const graph = graphOf(4, [{ one: 0, other: 1, weight: 2 }, { one: 1, other: 2, weight: 3 }, { one: 2, other: 3, weight: 4 }]);

    const { loops, weights, neighbours } = contract(graph, Int32Array.of(0, 0, 1, 1), 2);

    expect([[...loops], [...weights], [...neighbours]]).toEqual([[4, 8], [3, 3], [1, 0]]);
  });
});
