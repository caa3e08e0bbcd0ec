import type { Release } from '../../model/records.ts';

const thing = { names: [{ name: 'L’Œuvre d’Été', lang: 'fr', type: 'official', from: null, to: null }], side: null, nuts: null, lat: null, lng: null, ids: {}, succeeded_by: [], sources: ['example'] } as const;
const dated = { role: null, from: '2013', to: '2014-05', modality: 'asserted' } as const;

/** One of everything, written and searched as any release would be: it shows what a load makes of a record. */
export const example: Release = {
  sources: [{ name: 'example', title: 'Example', publisher: 'Example', licence: 'none', republish: 'yes', attribution: 'Example', address: null, lang: 'fr', parser: 'example@1', pages: 1, statements: 1, issues: 1, offered: 2, accepted: 1, beside: 0, undated: 0, flaws: 0, refusals: [{ code: 'draft.invalid', sort: 'refused', count: 1, examples: ['example'] }] }],
  pages: [{ id: '0'.repeat(64), source: 'example', url: null, title: null, media_type: null, lang: 'fr', published: '2015', retrieved: '2020-01-01' }],
  things: [
    { id: 'oeuvre', kinds: ['Work'], name: 'L’Œuvre d’Été', place: null, from: '2013', to: null, ...thing, names: [...thing.names], succeeded_by: [], sources: [...thing.sources] },
    { id: 'atelier', kinds: ['Hub', 'Venue'], name: 'Atelier', place: null, from: null, to: null, ...thing, names: [...thing.names], succeeded_by: [], sources: [...thing.sources] },
  ],
  statements: [
    {
      id: '0'.repeat(16), subject: { id: 'atelier', kind: 'Hub', name: 'Atelier' }, predicate: 'PARTNER_IN', object: { id: 'oeuvre', kind: 'Work', name: 'L’Œuvre d’Été' }, value: null, unit: null, roleStated: null, predicateStated: null, ...dated,
      evidence: { kind: 'span', source: 'example', url: null, page: '0'.repeat(64), start: 0, end: 1, row: null, published: '2015', retrieved: '2020-01-01', lang: 'fr' },
      parser: 'example@1', first_seen: '2020-01-01', retracted: null,
    },
  ],
  relations: [{ id: '1'.repeat(16), type: 'PARTNER_IN', from_id: 'atelier', to_id: 'oeuvre', ...dated, bounds: { fromMin: '2013-01-01', fromMax: '2013-12-31', toMin: '2014-05-01', toMax: '2014-05-31' }, statements: ['0'.repeat(16)], sources: ['example'] }],
};
