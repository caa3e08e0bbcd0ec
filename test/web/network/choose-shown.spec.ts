import { describe, expect, it } from 'vitest';
import { chooseShown, tieState, thingState } from '../../../web/src/lib/network/ask/choose-shown.ts';
import { countYears, yearsOffered } from '../../../web/src/lib/network/ask/count-years.ts';
import { withoutFamily } from '../../../web/src/lib/network/ask/choose-things.ts';
import { neighboursOf } from '../../../web/src/lib/network/ask/neighbours.ts';
import { programmesOf } from '../../../web/src/lib/network/ask/offers.ts';
import { idsOf, smallWoven, wishOf } from './small-network.ts';

const woven = smallWoven();
const inFull = (query: string) => {
  const { things } = chooseShown(woven, wishOf(query));
  return idsOf(woven, [...things.keys()].filter((thing) => things[thing] === thingState.shown));
};
const tied = (query: string) => {
  const { pairs } = chooseShown(woven, wishOf(query));
  return [...pairs.keys()].filter((pair) => pairs[pair] !== tieState.absent).map((pair) => idsOf(woven, [woven.pairs.one[pair]!, woven.pairs.other[pair]!]).join(' ')).sort();
};

describe('what the map shows', () => {
  it('counts one tie for two things, however many relations carry it, and draws crossing ones last', () => {
    expect(woven.pairs.one.length).toBe(7);
    expect([...woven.pairs.crossing]).toEqual([0, 0, 0, 0, 1, 1, 1]);
  });

  it('is, at first, who acts, what they do together, and programmes', () => {
    const shown = chooseShown(woven, wishOf(''));

    expect(inFull('')).toEqual(['atelier', 'bureau', 'club', 'demo', 'ecole', 'fonds', 'interfonds', 'solo']);
    expect(shown.count).toEqual({ things: 8, ties: 6, across: 3, planned: 1, pale: 2 });
    expect(shown.undated).toBe(1);
  });

  it('narrows a family to the kinds that are asked for', () => {
    expect(inFull('?kind=Organisation&kind=Hub&kind=Place')).toEqual(['bureau', 'lille']);
    expect(inFull('?kind=Fund')).toEqual(['fonds']);
    expect(inFull('?kind=none')).toEqual([]);
    expect(withoutFamily(['Organisation', 'Hub', 'Project'], 'Organisation')).toEqual(['Organisation', 'Project']);
  });

  it('keeps on some sides what sits there, and what has no side but is tied to it', () => {
    expect(inFull('?side=hauts-de-france')).toEqual(['bureau', 'demo']);
    expect(inFull('?side=none')).toEqual(['club', 'demo', 'interfonds', 'solo']);
    expect(inFull('?side=elsewhere')).toEqual([]);
  });

  it('shows of a programme what it carries and who is tied to that', () => {
    expect(inFull('?programme=interfonds')).toEqual(['atelier', 'bureau', 'demo', 'ecole', 'interfonds']);
    expect(tied('?programme=interfonds')).toEqual(['atelier demo', 'bureau demo', 'demo ecole', 'demo interfonds']);
    expect(programmesOf(woven)).toEqual([{ id: 'interfonds', name: 'Interfonds', count: 5 }]);
  });

  it('shows in a year what held for certain in full, and what nobody ended as pale', () => {
    const { pairs, count, undated } = chooseShown(woven, wishOf('?from=2017&to=2017'));

    expect(tied('?from=2017&to=2017')).toEqual(['atelier demo', 'atelier fonds', 'demo interfonds']);
    expect(count).toMatchObject({ things: 4, ties: 3, pale: 1 });
    expect(undated).toBe(1);
    expect([...pairs].filter((state) => state === tieState.pale)).toHaveLength(1);
  });

  it('lets undated ties in only when that is asked, and shows no year that no source tells of', () => {
    expect(tied('?from=2017&to=2017&undated=1')).toEqual(['atelier demo', 'atelier fonds', 'bureau demo', 'demo interfonds']);
    expect(inFull('?from=1999&to=1999')).toEqual([]);
  });

  it('draws what was planned as planned', () => {
    const { pairs } = chooseShown(woven, wishOf('?from=2020&to=2020'));

    expect([...pairs].filter((state) => state === tieState.planned)).toHaveLength(1);
  });

  it('keeps nothing but what crosses a border when that is asked', () => {
    expect(tied('?only=across')).toEqual(['atelier demo', 'bureau demo', 'demo ecole']);
    expect(inFull('?only=across')).toEqual(['atelier', 'bureau', 'demo', 'ecole']);
  });

  it('shows one step or two around a focus, and the rest faintly', () => {
    expect(inFull('?focus=fonds')).toEqual(['atelier', 'club', 'fonds']);
    expect(inFull('?focus=fonds&steps=2')).toEqual(['atelier', 'club', 'demo', 'fonds']);
    expect(chooseShown(woven, wishOf('?focus=fonds')).things[woven.byId.get('solo')!]).toBe(thingState.faint);
    expect(inFull('?focus=lille')).toEqual(['bureau', 'lille']);
    expect(inFull('?focus=nobody')).toEqual(inFull(''));
  });
});

describe('beside the picture', () => {
  it('counts the certain ties of each year, whatever year is chosen', () => {
    expect(yearsOffered(woven)).toEqual({ first: 2001, last: 2026 });
    const counts = countYears(woven, wishOf('?from=2001&to=2001'));
    const told = counts.filter(({ ties }) => ties > 0).map(({ year, ties, across }) => [year, ties, across]);

    expect(told).toEqual([[2001, 1, 0], [2002, 1, 0], [2003, 1, 0], [2004, 1, 0], [2005, 1, 0], [2010, 1, 0], [2016, 2, 1], [2017, 2, 1], [2018, 2, 1], [2019, 2, 1], [2020, 2, 1]]);
  });

  it('lists neighbours by what ties them; who is tied in two ways stands under both', () => {
    const groups = neighboursOf(woven, chooseShown(woven, wishOf('')), woven.byId.get('demo')!);
    const told = groups.map(({ predicate, direction, neighbours }) => [predicate, direction, idsOf(woven, neighbours.map(({ thing }) => thing))]);

    expect(told).toEqual([['PARTNER_IN', 'in', ['atelier', 'bureau', 'ecole']], ['FUNDS', 'in', ['interfonds']], ['ORGANISES', 'in', ['atelier']]]);
  });
});
