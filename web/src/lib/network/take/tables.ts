import type { Table } from '../../share/table-file.ts';
import { relationsIn, type Shown } from '../ask/choose-shown.ts';
import { kindOf, sideOf } from '../ask/choose-things.ts';
import { pairsInOrder, thingsInOrder } from '../ask/table-rows.ts';
import type { Wish } from '../ask/wish.ts';
import type { Woven } from '../ask/woven.ts';

/** Returns the entries that are shown, the most tied first. */
export function thingsTable(woven: Woven, shown: Shown): Table {
  const { id, name } = woven.network.things;
  const rows = thingsInOrder(woven, shown, 'ties').map((thing) => [id[thing]!, name[thing]!, kindOf(woven, thing), sideOf(woven, thing), shown.ties[thing]!, shown.across[thing]!]);
  return { columns: ['id', 'name', 'kind', 'side', 'ties', 'ties_across_a_border'], rows };
}

/** Returns the ties that are shown: a row for each relation that may have held in the years asked for, with the number of its tie and the years in which it held for certain. */
export function tiesTable(woven: Woven, shown: Shown, years: Wish['years']): Table {
  const { things, ties, predicates } = woven.network;
  const rows = pairsInOrder(woven, shown, 'ties').flatMap((pair, place) =>
    relationsToTell(woven, pair, years).map((relation) => {
      const [from, to] = [ties.from[relation]!, ties.to[relation]!];
      const isDated = ties.start[relation]! > 0 && ties.certainFrom[relation]! <= ties.certainTo[relation]!;
      return [place + 1, things.id[from]!, things.name[from]!, predicates[ties.predicate[relation]!]!, things.id[to]!, things.name[to]!, isDated ? ties.certainFrom[relation]! : null, isDated ? ties.certainTo[relation]! : null, ties.planned[relation] ? 'planned' : 'stated', ties.crossing[relation]!];
    }),
  );
  return { columns: ['tie_number', 'from_id', 'from', 'tie', 'to_id', 'to', 'certain_from', 'certain_to', 'put', 'crosses_a_border'], rows };
}

/** A tie without dates that is shown beside the years is told whole. */
function relationsToTell(woven: Woven, pair: number, years: Wish['years']): number[] {
  const holding = relationsIn(woven, pair, years);
  return [...(holding.length > 0 ? holding : relationsIn(woven, pair, null))];
}
