import { escapeMarkup } from '../../share/escape-markup.ts';
import { kindOf, sideOf } from '../ask/choose-things.ts';
import type { Shown } from '../ask/choose-shown.ts';
import { certainPeriods, pairsInOrder, thingsInOrder } from '../ask/table-rows.ts';
import { relationsOf, type Woven } from '../ask/woven.ts';

/** Returns what is shown as GEXF 1.3, as Gephi reads it (https://gexf.net/schema.html): entries where they stand, ties with the years in which they held for certain. */
export function gexfOf(woven: Woven, shown: Shown, address: string): string {
  const { things, ties, predicates, release, read } = woven.network;
  const nodes = thingsInOrder(woven, shown, 'ties').map((thing) => {
    const values = [kindOf(woven, thing), sideOf(woven, thing), shown.ties[thing]!, shown.across[thing]!, things.euro[thing]! || null];
    return `<node id="${escapeMarkup(things.id[thing]!)}" label="${escapeMarkup(things.name[thing]!)}">${valuesOf(values)}<viz:position x="${things.x[thing]!}" y="${-things.y[thing]!}"/></node>`;
  });
  const edges = pairsInOrder(woven, shown, 'ties').map((pair, place) => {
    const relations = [...relationsOf(woven.pairs, pair)];
    const [from, to] = [ties.from[relations[0]!]!, ties.to[relations[0]!]!];
    const names = [...new Set(relations.map((relation) => predicates[ties.predicate[relation]!]!))];
    const spells = certainPeriods(woven, pair).map((years) => `<spell start="${years.from}" end="${years.to}"/>`).join('');
    return `<edge id="${place + 1}" source="${escapeMarkup(things.id[from]!)}" target="${escapeMarkup(things.id[to]!)}" label="${names.join(' ')}">${valuesOf([woven.pairs.crossing[pair]])}${spells === '' ? '' : `<spells>${spells}</spells>`}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta${read.last ? ` lastmodifieddate="${read.last}"` : ''}><creator>Lisière</creator><description>${escapeMarkup(`Release ${release}. ${address}`)}</description></meta>`,
    '<graph mode="dynamic" defaultedgetype="directed" timeformat="integer" timerepresentation="interval">',
    declared('node', [['kind', 'string'], ['side', 'string'], ['ties', 'integer'], ['ties_across_a_border', 'integer'], ['euro', 'long']]),
    declared('edge', [['crosses_a_border', 'integer']]),
    `<nodes>${nodes.join('\n')}</nodes>`,
    `<edges>${edges.join('\n')}</edges>`,
    '</graph></gexf>',
    '',
  ].join('\n');
}

function declared(of: 'node' | 'edge', columns: [title: string, type: string][]): string {
  return `<attributes class="${of}" mode="static">${columns.map(([title, type], id) => `<attribute id="${id}" title="${title}" type="${type}"/>`).join('')}</attributes>`;
}

function valuesOf(values: (string | number | null | undefined)[]): string {
  const told = values.flatMap((value, id) => (value === null || value === undefined ? [] : [`<attvalue for="${id}" value="${escapeMarkup(String(value))}"/>`]));
  return `<attvalues>${told.join('')}</attvalues>`;
}
