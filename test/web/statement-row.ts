import type { Brief, StatementRow } from '../../web/src/lib/server/records.ts';

/** Returns a thing in short, of a kind and side. */
export function brief(id: string, kind: Brief['kind'] = 'Organisation', side: string | null = null): Brief {
  return { id, name: id, kind, side };
}

/** Returns a statement as the graph answers it, undated and stated, with what a test says of it. */
export function row(id: string, said: Partial<StatementRow> = {}): StatementRow {
  const page = { id: 'page', url: 'https://example.org/a', title: 'A page', lang: 'en', published: null, retrieved: '2026-11-20', source: { name: 'a', title: 'A page', publisher: 'A publisher' } };
  return {
    id, predicate: 'PARTNER_IN', subjectName: 'a', objectName: 'b', value: null, amount: null, unit: null, role: null, roleStated: null, predicateStated: null,
    from: null, to: null, fromMin: null, fromMax: null, toMin: null, toMax: null, modality: 'asserted', evidenceKind: 'span', url: 'https://example.org/a', row: null,
    published: null, retrieved: '2026-11-20', lang: 'en', quotation: 'words of the page', subject: brief('a'), object: brief('b', 'Project'), page, ...said,
  };
}
