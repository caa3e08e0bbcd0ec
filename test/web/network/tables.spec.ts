import { describe, expect, it } from 'vitest';
import { chooseShown, thingState, tieState, type Shown } from '../../../web/src/lib/network/ask/choose-shown.ts';
import { certainPeriods, groupsShown, leafOf, pairsInOrder, thingsInOrder } from '../../../web/src/lib/network/ask/table-rows.ts';
import { fileOf } from '../../../web/src/lib/network/take/file-of.ts';
import { idsOf, smallWoven, wishOf } from './small-network.ts';

const woven = smallWoven();
const taken = (file: string, shown: Shown, wish = wishOf('')): string => fileOf(file, { woven, shown, wish, language: 'en', address: 'https://site.invalid/en/map' })!;
const queries = ['', '?from=2017&to=2017', '?focus=demo', '?only=across', '?kind=Place', '?side=wallonia&table=ties', '?kind=none'];

describe('the communities of the map', () => {
  it('have each thing that is shown once, the largest first, with the ties of theirs that are shown', () => {
    const groups = groupsShown(woven, chooseShown(woven, wishOf('')));

    expect(groups.map(({ group, things, ties, across }) => [group, idsOf(woven, things), ties, across])).toEqual([
      [0, ['demo', 'bureau', 'ecole', 'interfonds'], 4, 3],
      [1, ['atelier', 'fonds', 'club'], 3, 1],
      [-1, ['solo'], 0, 0],
    ]);
  });
});

describe('the table of the map', () => {
  it.each(queries)('has exactly what the picture shows: "%s"', (query) => {
    const shown = chooseShown(woven, wishOf(query));

    expect(new Set(thingsInOrder(woven, shown, 'name'))).toEqual(new Set([...shown.things.keys()].filter((thing) => shown.things[thing] === thingState.shown)));
    expect(new Set(pairsInOrder(woven, shown, 'when'))).toEqual(new Set([...shown.pairs.keys()].filter((pair) => shown.pairs[pair] !== tieState.absent)));
    expect(leafOf(woven, shown, wishOf(query)).count).toBe(wishOf(query).table === 'ties' ? shown.count.ties : shown.count.things);
  });

  it.each([
    ['ties', ['demo', 'atelier', 'fonds', 'bureau', 'club', 'ecole', 'interfonds', 'solo']],
    ['name', ['atelier', 'bureau', 'club', 'demo', 'ecole', 'fonds', 'interfonds', 'solo']],
    ['across', ['demo', 'atelier', 'bureau', 'ecole', 'club', 'fonds', 'interfonds', 'solo']],
    ['side', ['bureau', 'atelier', 'fonds', 'ecole', 'club', 'demo', 'interfonds', 'solo']],
    ['nonsense', ['demo', 'atelier', 'fonds', 'bureau', 'club', 'ecole', 'interfonds', 'solo']],
  ])('sorts by %s', (sort, ids) => {
    expect(idsOf(woven, thingsInOrder(woven, chooseShown(woven, wishOf('')), sort))).toEqual(ids);
  });

  it('puts ties in order of time, the undated last', () => {
    const pairs = pairsInOrder(woven, chooseShown(woven, wishOf('')), 'when');

    expect(pairs.map((pair) => certainPeriods(woven, pair))).toEqual([[{ from: 2001, to: 2005 }], [{ from: 2010, to: 2010 }], [{ from: 2016, to: 2019 }], [{ from: 2016, to: 2020 }], [{ from: 2020, to: 2020 }], []]);
  });

  it('starts again from the first row when the address asks for one that is not there', () => {
    const shown = chooseShown(woven, wishOf(''));

    expect(leafOf(woven, shown, wishOf('?row=500')).first).toBe(0);
  });

  it('goes out as CSV, an entry a row and a relation a row', () => {
    const shown = chooseShown(woven, wishOf('?focus=demo'));

    expect(taken('entries.csv', shown).split('\r\n').slice(0, 3)).toEqual(['id,name,kind,side,ties,ties_across_a_border', 'demo,Demo,Project,,4,3', 'atelier,Atelier,Company,wallonia,1,1']);
    expect(taken('ties.csv', shown)).toContain('bureau,Bureau,PARTNER_IN,demo,Demo,,,stated,1\r\n');
    expect(taken('ties.csv', shown)).toContain('ecole,Ecole,PARTNER_IN,demo,Demo,2020,2020,planned,1\r\n');
    expect(taken('ties.csv', shown).trimEnd().split('\r\n')).toHaveLength(6);
  });

  it('goes out as JSON with where it is from, a record for each of its rows', () => {
    const shown = chooseShown(woven, wishOf('?focus=demo'));

    const file = JSON.parse(taken('entries.json', shown)) as { address: string; rows: Record<string, unknown>[] };

    expect(file).toMatchObject({ address: 'https://site.invalid/en/map', release: woven.network.release });
    expect(file.rows.slice(0, 1)).toEqual([{ id: 'demo', name: 'Demo', kind: 'Project', side: null, ties: 4, ties_across_a_border: 3 }]);
    expect(JSON.parse(taken('ties.json', shown))).toHaveProperty('rows.length', taken('ties.csv', shown).trimEnd().split('\r\n').length - 1);
  });

  it('goes out with the relations that may have held in the years asked for, and no others', () => {
    const wish = wishOf('?from=2020&to=2020');

    const told = taken('ties.csv', chooseShown(woven, wish), wish);

    expect(told).toContain('atelier,Atelier,ORGANISES,demo,Demo,2019,2019');
    expect(told).not.toContain('2016,2018');
  });
});
