import { gexfFile, type GexfEdge, type GexfNode } from '../../share/gexf-file.ts';
import { kindOf, sideOf } from '../ask/choose-things.ts';
import type { Shown } from '../ask/choose-shown.ts';
import { certainPeriods, pairsInOrder, thingsInOrder } from '../ask/table-rows.ts';
import { relationsOf, type Woven } from '../ask/woven.ts';

/** Returns what is shown as GEXF: entries where they stand, ties with the years in which they held for certain. */
export function gexfOf(woven: Woven, shown: Shown, address: string): string {
  const { things, ties, predicates, release, read } = woven.network;
  const nodes = thingsInOrder(woven, shown, 'ties').map((thing): GexfNode => {
    const values = [kindOf(woven, thing), sideOf(woven, thing), shown.ties[thing]!, shown.across[thing]!, things.euro[thing]! || null];
    return { id: things.id[thing]!, label: things.name[thing]!, values, place: { x: things.x[thing]!, y: -things.y[thing]! } };
  });
  const edges = pairsInOrder(woven, shown, 'ties').map((pair): GexfEdge => {
    const relations = [...relationsOf(woven.pairs, pair)];
    const [from, to] = [ties.from[relations[0]!]!, ties.to[relations[0]!]!];
    const names = [...new Set(relations.map((relation) => predicates[ties.predicate[relation]!]!))];
    return { from: things.id[from]!, to: things.id[to]!, label: names.join(' '), values: [woven.pairs.crossing[pair]], years: certainPeriods(woven, pair) };
  });
  const columns = { node: [['kind', 'string'], ['side', 'string'], ['ties', 'integer'], ['ties_across_a_border', 'integer'], ['euro', 'long']], edge: [['crosses_a_border', 'integer']] } as const;
  return gexfFile({ release, lastRead: read.last, address, columns, nodes, edges });
}
