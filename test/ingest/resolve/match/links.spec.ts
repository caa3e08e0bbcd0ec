import { describe, expect, it } from 'vitest';
import { loadLinkModel, loadMatcher } from '../../../../ingest/load-matcher.ts';
import { clusterPairs } from '../../../../ingest/resolve/match/group/cluster-pairs.ts';
import { Linker } from '../../../../ingest/resolve/match/link/linker.ts';
import { partsOf } from '../../../../ingest/resolve/match/link/read-mention.ts';

const body = (entity_id: string, name: string, country = 'BE', city = ''): { entity_id: string; name: string; country: string; city: string; lang: string } => ({ entity_id, name, country, city, lang: '' });
const bodies = [body('u', 'University of Zandwijk', 'BE', 'Zandwijk'), body('m', 'Royal Museum of Weaving'), body('n', 'Nationaal Instituut voor Handweven'), body('d', 'Dansatelier Wevelbeke'), body('o', 'University of Oosterzand', 'NL')];
const linker = new Linker(loadMatcher(), bodies, loadLinkModel());
const link = (mention: string, country = 'BE'): string => linker.link({ mention, country, lang: '' }).entity?.entity_id ?? 'NIL';

describe('a mention linked to a registry', () => {
  it('finds a body in another language, behind a department, and by its name without accents', () => {
    expect(link('Universiteit Zandwijk')).toBe('u');
    expect(link('Department of Textile Chemistry, University of Zandwijk, Zandwijk, Belgium')).toBe('u');
    expect(link('DANSATELIER WEVELBEKE')).toBe('d');
  });

  it('is nobody’s when nobody of the registry is near', () => {
    expect(link('Chambre de commerce de Noordhove')).toBe('NIL');
    expect(link('Qwx')).toBe('NIL');
  });

  it('has parts where it is an address', () => {
    expect(partsOf('Department of Wool, University of Zandwijk, 9000 Zandwijk')).toEqual(['Department of Wool', 'University of Zandwijk', 'Zandwijk']);
    expect(partsOf('Raad voor Zandwegen')).toEqual(['Raad voor Zandwegen']);
  });
});

describe('names grouped into bodies', () => {
  it('are one where all that is known of them speaks for it', () => {
    expect([...clusterPairs(4, [{ left: 0, right: 1, score: 0.9 }, { left: 1, right: 2, score: 0.9 }, { left: 0, right: 2, score: 0.8 }])]).toEqual([0, 0, 0, 3]);
  });

  it('are not chained by one bad pair', () => {
    const pairs = [{ left: 0, right: 1, score: 0.95 }, { left: 2, right: 3, score: 0.95 }, { left: 1, right: 2, score: 0.7 }, { left: 0, right: 2, score: 0.1 }, { left: 0, right: 3, score: 0.05 }];

    expect([...clusterPairs(4, pairs)]).toEqual([0, 0, 2, 2]);
  });

  it('never meet across a pair that people parted', () => {
    expect([...clusterPairs(3, [{ left: 0, right: 1, score: 0.99 }, { left: 1, right: 2, score: 0.99 }], [{ left: 0, right: 2 }])]).toEqual([0, 0, 2]);
  });
});
