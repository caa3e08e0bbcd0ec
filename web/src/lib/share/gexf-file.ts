import { escapeMarkup } from './escape-markup.ts';

/** A value that a network of GEXF tells of a node or an edge; null where there is none. */
export type GexfValue = string | number | null | undefined;

/** A column of values: its name, and its type as GEXF calls it. */
export type GexfColumn = readonly [title: string, type: 'string' | 'integer' | 'long'];

/** A node of a network, and where it stands, where it has a place. */
export type GexfNode = { id: string; label: string; values: readonly GexfValue[]; place?: { x: number; y: number } };

/** An edge of a network, with the years in which it held. */
export type GexfEdge = { from: string; to: string; label: string; values: readonly GexfValue[]; years: readonly { from: number; to: number }[] };

/** A network as it is written: where it is from, its columns, its nodes and its edges. */
export type GexfNetwork = { release: string; lastRead: string | null; address: string; columns: { node: readonly GexfColumn[]; edge: readonly GexfColumn[] }; nodes: readonly GexfNode[]; edges: readonly GexfEdge[] };

/** Returns a network as GEXF 1.3, as Gephi reads it (https://gexf.net/schema.html). */
export function gexfFile({ release, lastRead, address, columns, nodes, edges }: GexfNetwork): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta${lastRead ? ` lastmodifieddate="${lastRead}"` : ''}><creator>Lisière</creator><description>${escapeMarkup(`Release ${release}. ${address}`)}</description></meta>`,
    '<graph mode="dynamic" defaultedgetype="directed" timeformat="integer" timerepresentation="interval">',
    declared('node', columns.node),
    declared('edge', columns.edge),
    `<nodes>${nodes.map(nodeOf).join('\n')}</nodes>`,
    `<edges>${edges.map(edgeOf).join('\n')}</edges>`,
    '</graph></gexf>',
    '',
  ].join('\n');
}

function nodeOf({ id, label, values, place }: GexfNode): string {
  return `<node id="${escapeMarkup(id)}" label="${escapeMarkup(label)}">${valuesOf(values)}${place ? `<viz:position x="${place.x}" y="${place.y}"/>` : ''}</node>`;
}

function edgeOf({ from, to, label, values, years }: GexfEdge, place: number): string {
  const spells = years.map((span) => `<spell start="${span.from}" end="${span.to}"/>`).join('');
  return `<edge id="${place + 1}" source="${escapeMarkup(from)}" target="${escapeMarkup(to)}" label="${label}">${valuesOf(values)}${spells === '' ? '' : `<spells>${spells}</spells>`}</edge>`;
}

function declared(of: 'node' | 'edge', columns: readonly GexfColumn[]): string {
  return `<attributes class="${of}" mode="static">${columns.map(([title, type], id) => `<attribute id="${id}" title="${title}" type="${type}"/>`).join('')}</attributes>`;
}

function valuesOf(values: readonly GexfValue[]): string {
  const told = values.flatMap((value, id) => (value === null || value === undefined ? [] : [`<attvalue for="${id}" value="${escapeMarkup(String(value))}"/>`]));
  return `<attvalues>${told.join('')}</attvalues>`;
}
