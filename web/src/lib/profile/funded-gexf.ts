import { together } from '$graph/model/predicates/together.ts';
import type { Brief, StatementRow } from '../server/records.ts';
import { gexfFile, type GexfEdge } from '../share/gexf-file.ts';
import type { Cited } from '../words/take/cite.ts';
import type { Funded } from './funded.ts';

/** A part that somebody had in something, as a statement tells it. */
export type HandRow = Pick<StatementRow, 'predicate' | 'role' | 'from' | 'to'> & { body: string };

/** The files that hold what a funder paid for as a network: all of it, or what was made across a border. */
export const fundedFiles = { all: 'funded.gexf', across: 'funded-across.gexf' } as const;

/** Returns what a funder paid for as GEXF: itself, the works and whoever made them, with their sides; ties with role, years and money. */
export function fundedGexf(funder: Brief, funded: readonly Funded[], handsOf: (thing: string) => readonly HandRow[], { address, release, lastRead }: Omit<Cited, 'title'>): string {
  const briefs = new Map([funder, ...funded.flatMap(({ other, partners }) => [other, ...partners])].map((brief) => [brief.id, brief]));
  const nodes = [...briefs.values()].map(({ id, name, kind, side }) => ({ id, label: name, values: [kind, side] }));
  const paid = funded.map(({ other, year, amount, isAcross }): GexfEdge => ({ from: funder.id, to: other.id, label: 'FUNDS', values: [null, amount, Number(isAcross)], years: year === null ? [] : [{ from: year, to: year }] }));
  const works = new Map(funded.map((one) => [one.other.id, one]));
  const made = [...works.values()].flatMap((one) => one.partners.flatMap((body) => edgesOf(body, one, handsOf(one.other.id).filter((hand) => hand.body === body.id))));
  const columns = { node: [['kind', 'string'], ['side', 'string']], edge: [['role', 'string'], ['euro', 'long'], ['crosses_a_border', 'integer']] } as const;
  return gexfFile({ release, lastRead, address, columns, nodes, edges: [...paid, ...made] });
}

/** One edge for each way in which a body had a part: what several sources tell of it in other words is one. */
function edgesOf(body: Brief, { other, isAcross }: Funded, hands: readonly HandRow[]): GexfEdge[] {
  return [...new Set(hands.map(({ predicate }) => predicate))].sort((one, two) => Number(two in together) - Number(one in together) || (one < two ? -1 : 1)).map((predicate) => {
    const own = hands.filter((hand) => hand.predicate === predicate);
    const roles = [...new Set(own.flatMap(({ role }) => role ?? []))].sort().join(' ');
    const spans = new Map(own.flatMap((hand) => spanOf(hand)).map((span) => [`${span.from} ${span.to}`, span]));
    return { from: body.id, to: other.id, label: predicate, values: [roles || null, null, Number(isAcross)], years: [...spans.values()].sort((one, two) => one.from - two.from) };
  });
}

function spanOf({ from, to }: Pick<HandRow, 'from' | 'to'>): { from: number; to: number }[] {
  const [first, last] = [from ?? to, to ?? from].map((date) => Number(/^\d{4}/.exec(date ?? '')?.[0] ?? NaN));
  return Number.isNaN(first) || Number.isNaN(last) || last! < first! ? [] : [{ from: first!, to: last! }];
}
