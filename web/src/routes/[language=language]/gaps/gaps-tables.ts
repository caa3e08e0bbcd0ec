import type { SuggestedPair, ToldSuggestion } from '$graph/model/site/suggestions.ts';
import type { Table } from '$lib/share/table-file.ts';

const columns = ['for_id', 'for', 'id', 'name', 'kind', 'side', 'score', 'chance', 'partners_in_common', 'reasons', 'introducers', 'statements'] as const;

/** Returns whom a body should meet as a table to take away, the best first. */
export function linksTable(source: { id: string; name: string }, links: readonly ToldSuggestion[]): Table {
  return { columns, rows: links.map((link) => rowOf(source, link)) };
}

/** Returns who should meet as a table to take away, the best first. */
export function pairsTable(pairs: readonly SuggestedPair[]): Table {
  return { columns, rows: pairs.map(({ source, target }) => rowOf(source, target)) };
}

function rowOf(source: { id: string; name: string }, { id, name, kind, side, score, chance, common, reasons }: ToldSuggestion): (string | number | null)[] {
  const introducers = reasons.flatMap((reason) => (reason.kind === 'introducer' && reason.name !== null ? [reason.name] : []));
  return [source.id, source.name, id, name, kind, side, score, chance, common, reasons.map(({ words }) => words.en).join('; '), introducers.join('; '), reasons.flatMap(({ statements }) => statements).join('; ')];
}
