import { describe, expect, it } from 'vitest';
import { chooseShown, thingState, tieState } from '../../../web/src/lib/network/ask/choose-shown.ts';
import { isInside, waysWished } from '../../../web/src/lib/network/ask/near.ts';
import { thingNamed } from '../../../web/src/lib/network/ask/thing-named.ts';
import { canBeFigure, drawFigure } from '../../../web/src/lib/network/picture/figure.ts';
import { regionsOf, viewOfGroup } from '../../../web/src/lib/network/picture/land/regions.ts';
import { gexfOf } from '../../../web/src/lib/network/take/gexf.ts';
import { groupName } from '../../../web/src/lib/words/map/group-name.ts';
import { weaveNetwork } from '../../../web/src/lib/network/ask/woven.ts';
import { idsOf, smallNetwork, smallWoven, wishOf } from './small-network.ts';

const woven = smallWoven();
const inFull = (query: string) => {
  const { things } = chooseShown(woven, wishOf(query));
  return idsOf(woven, [...things.keys()].filter((thing) => things[thing] === thingState.shown));
};
const tied = (query: string) => {
  const { pairs } = chooseShown(woven, wishOf(query));
  return [...pairs.keys()].filter((pair) => pairs[pair] !== tieState.absent).map((pair) => idsOf(woven, [woven.pairs.one[pair]!, woven.pairs.other[pair]!]).join(' ')).sort();
};

describe('what the map is narrowed to', () => {
  it('is, of a theme or a sum of money, what has it and whoever is tied to that', () => {
    expect(inFull('?theme=design')).toEqual(['atelier', 'bureau', 'demo', 'ecole', 'fonds', 'interfonds']);
    expect(inFull('?euro=1000000')).toEqual(['atelier', 'bureau', 'demo', 'ecole', 'interfonds']);
    expect(tied('?euro=5000000')).toEqual(['demo interfonds']);
    expect(inFull('?theme=nothing')).toEqual([]);
  });

  it('is, of a theme and a programme at once, what has both', () => {
    expect(tied('?programme=interfonds&theme=design')).toEqual(['atelier demo', 'bureau demo', 'demo ecole', 'demo interfonds']);
  });

  it('leaves out what has fewer ties than are asked for, and what was tied to that alone', () => {
    expect(inFull('?least=2')).toEqual(['atelier', 'demo', 'fonds']);
    expect(tied('?least=2')).toEqual(['atelier demo', 'atelier fonds']);
  });
});

describe('the way between two things', () => {
  it('is the shortest by what is shown, with nothing beside it', () => {
    expect(inFull('?focus=club&to-thing=ecole')).toEqual(['atelier', 'club', 'demo', 'ecole', 'fonds']);
    expect(tied('?focus=club&to-thing=ecole')).toEqual(['atelier demo', 'atelier fonds', 'club fonds', 'demo ecole']);
    expect(waysWished(woven, wishOf('?focus=club&to-thing=ecole'), new Uint8Array(7).fill(1))).toMatchObject({ steps: 4, count: 1 });
  });

  it('is none where what is shown leads nowhere, and both ends stay', () => {
    expect(inFull('?focus=solo&to-thing=demo')).toEqual(['demo', 'solo']);
    expect(waysWished(woven, wishOf('?focus=solo&to-thing=demo'), new Uint8Array(7).fill(1))).toMatchObject({ steps: 0, count: 0 });
  });

  it('leads to a thing by its name too, however it is written', () => {
    expect(thingNamed(woven, 'ÉCOLE')).toBe(woven.byId.get('ecole'));
    expect(thingNamed(woven, 'fond')).toBe(woven.byId.get('fonds'));
    expect(thingNamed(woven, '…')).toBeNull();
  });
});

describe('a selection', () => {
  it('has what was picked, whatever else is asked, and the ties between', () => {
    expect(inFull('?alone=1&pick=atelier&pick=demo&pick=lille')).toEqual(['atelier', 'demo', 'lille']);
    expect(tied('?alone=1&pick=atelier&pick=demo')).toEqual(['atelier demo']);
    expect(chooseShown(woven, wishOf('?alone=1&pick=atelier')).things[woven.byId.get('solo')!]).toBe(thingState.faint);
  });

  it('only marks what was picked until nothing else is wanted', () => {
    expect(inFull('?pick=atelier&pick=demo')).toEqual(inFull(''));
  });

  it('has of an area what lies in it and is asked for', () => {
    const around = '?area=-1000%20-1000%201000%20-1000%201000%20200%20-1000%20200';

    expect(inFull(around)).toEqual(['atelier', 'bureau', 'demo', 'ecole']);
    expect(inFull(`${around}&kind=Project`)).toEqual(['demo']);
    expect(isInside([[0, 0], [10, 0], [10, 10]], 8, 4)).toBe(true);
    expect(isInside([[0, 0], [10, 0], [10, 10]], 4, 8)).toBe(false);
  });

  it('goes out as a network for Gephi, with the years of its ties', () => {
    const file = gexfOf(woven, chooseShown(woven, wishOf('?alone=1&pick=atelier&pick=demo&pick=bureau')), 'https://lisiere.example/?a=1&b=2');

    expect(file.match(/<node /g)).toHaveLength(3);
    expect(file).toContain('<spell start="2016" end="2019"/>');
    expect(file).toContain('<attvalue for="4" value="1200000"/>');
    expect(file).toContain('a=1&amp;b=2');
  });
});

describe('a figure', () => {
  it('is drawn of a small network of its own, the same each time, with every name', () => {
    const wish = wishOf('?focus=demo');
    const shown = chooseShown(woven, wish);
    const drawn = drawFigure(woven, shown);

    expect(canBeFigure(wish, shown)).toBe(true);
    expect(canBeFigure(wishOf(''), chooseShown(woven, wishOf('')))).toBe(false);
    expect(drawn.labels.map(({ text }) => text).sort()).toEqual(['Atelier', 'Bureau', 'Demo', 'Ecole', 'Interfonds']);
    expect(drawFigure(woven, shown)).toEqual(drawn);
    expect(JSON.stringify(drawn)).not.toMatch(/null|NaN/);
  });
});

describe('a community', () => {
  it('has a region of its own that overlaps no other, and a name of what its members share', () => {
    const network = smallNetwork();
    const count = 60;
    const row = Array.from({ length: count }, (_, index) => index);
    network.things = { ...network.things, id: row.map(String), name: row.map(String), kind: row.map(() => 1), side: row.map(() => -1), x: row.map((index) => (index % 2) * 20_000 + (index % 7) * 300), y: row.map((index) => index * 100), euro: row.map(() => 0), group: row.map((index) => index % 2) };
    network.ties = { from: [], to: [], predicate: [], planned: [], crossing: [], over: [], start: [], end: [], certainFrom: [], certainTo: [] };
    const [left, right] = regionsOf(weaveNetwork(network));

    expect(left!.outlines.flat().every(([x]) => x < 10_000)).toBe(true);
    expect(right!.outlines.flat().every(([x]) => x > 10_000)).toBe(true);
    expect(right!.side).toBe('wallonia');
    expect(viewOfGroup(weaveNetwork(network), 0).x).toBeLessThan(3_000);
    expect(['en', 'fr'].map((language) => groupName(network, 1, language as 'en' | 'fr'))).toEqual(['Fonds', 'Fonds']);
  });
});
