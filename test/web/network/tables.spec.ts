import { describe, expect, it } from 'vitest';
import { chooseShown, thingState, tieState } from '../../../web/src/lib/network/ask/choose-shown.ts';
import { certainPeriods, leafOf, pairsInOrder, thingsInOrder } from '../../../web/src/lib/network/ask/table-rows.ts';
import { thingsTable, tiesTable } from '../../../web/src/lib/network/take/tables.ts';
import { idsOf, smallWoven, wishOf } from './small-network.ts';

const woven = smallWoven();
const queries = ['', '?from=2017&to=2017', '?focus=demo', '?only=across', '?kind=Place', '?side=wallonia&table=ties', '?kind=none'];

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

    expect(thingsTable(woven, shown).split('\r\n').slice(0, 3)).toEqual(['id,name,kind,side,ties,ties_across_a_border', 'demo,Demo,Project,,4,3', 'atelier,Atelier,Company,wallonia,1,1']);
    expect(tiesTable(woven, shown, null)).toContain('bureau,Bureau,PARTNER_IN,demo,Demo,,,stated,1\r\n');
    expect(tiesTable(woven, shown, null)).toContain('ecole,Ecole,PARTNER_IN,demo,Demo,2020,2020,planned,1\r\n');
    expect(tiesTable(woven, shown, null).trimEnd().split('\r\n')).toHaveLength(6);
  });

  it('goes out with the relations that may have held in the years asked for, and no others', () => {
    const wish = wishOf('?from=2020&to=2020');

    const told = tiesTable(woven, chooseShown(woven, wish), wish.years);

    expect(told).toContain('atelier,Atelier,ORGANISES,demo,Demo,2019,2019');
    expect(told).not.toContain('2016,2018');
  });
});
