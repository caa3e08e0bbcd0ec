import { describe, expect, it } from 'vitest';
import { compareYears, readSpan, spanQuery, streamsOf } from '../../../web/src/lib/evolution/compare-years.ts';
import { sideCourses, themeCourses } from '../../../web/src/lib/evolution/courses.ts';
import { drawDifference } from '../../../web/src/lib/evolution/draw-difference.ts';
import { evolvingOf } from '../../../web/src/lib/evolution/with-editions.ts';
import { countYears } from '../../../web/src/lib/network/ask/count-years.ts';
import { certainPeriods } from '../../../web/src/lib/network/ask/table-rows.ts';
import { kindNames } from '../../../graph/model/kinds/index.ts';
import { relationNames } from '../../../graph/model/predicates/index.ts';
import { weaveNetwork, type Woven } from '../../../web/src/lib/network/ask/woven.ts';
import { idsOf, smallNetwork, smallWoven } from './small-network.ts';

const woven = smallWoven();
const span = (query: string) => readSpan(woven, new URLSearchParams(query));
const certainIn = (year: number) => [...woven.pairs.one.keys()].filter((pair) => certainPeriods(woven, pair).some(({ from, to }) => from <= year && to >= year));

describe('two years', () => {
  it('part the ties that held for certain in one of them into new, lasting and ended', () => {
    const wish = span('?kind=Organisation&kind=Collaboration&kind=Programme&kind=Place&kind=Call&kind=Theme&kind=Person&kind=Instrument&from=2012&to=2015');
    const { pairs } = compareYears(woven, wish);
    const [before, after] = [certainIn(2012), certainIn(2015)];

    expect([...pairs.new, ...pairs.lasting].sort()).toEqual(after.sort());
    expect([...pairs.ended, ...pairs.lasting].sort()).toEqual(before.sort());
    expect(pairs.new.some((pair) => pairs.ended.includes(pair))).toBe(false);
  });

  it('are the last ten that are told well where nobody asks, and stand in the address', () => {
    const wish = span('');

    expect(wish.years.from).toBeLessThan(wish.years.to);
    expect(span(spanQuery({ ...wish, focus: 'demo' }))).toMatchObject({ years: wish.years, focus: 'demo' });
  });

  it('are drawn with what came, stayed and went told apart', () => {
    const wish = span('?from=2012&to=2015');
    const difference = compareYears(woven, wish);
    const drawn = drawDifference(woven, difference, { width: 800, height: 600 }, { ties: 300, names: 5 });

    expect(drawn.drawn).toBe(difference.pairs.new.length + difference.pairs.lasting.length + difference.pairs.ended.length);
    expect(drawn.ties.every(({ look }) => /^(new|lasting|ended) (across|within)$/.test(look))).toBe(true);
    expect(JSON.stringify(drawn)).not.toContain('NaN');
  });
});

describe('a festival', () => {
  /** A festival of 2008 with a founder, editions by name and as a part, and a year of the town that bears its name. */
  function festival(): Woven {
    const network = smallNetwork();
    const names = ['NEXT', 'Next 1999', 'NEXT festival', 'NEXT festival, 14th edition', 'NEXT 16th edition', 'Opening night', 'Founder', 'Stranger'];
    const kinds = names.map((_, at) => kindNames.indexOf(at === 0 ? 'Project' : at < 6 ? 'Event' : 'Organisation'));
    const rows = [[6, 'CREATED', 2, 2008], [6, 'ORGANISES', 3, 2021], [6, 'ORGANISES', 4, 2023], [7, 'TOOK_PART_IN', 1, 1999], [5, 'PART_OF', 2, 2023], [7, 'PARTNER_IN', 5, 2023]] as const;
    const years = rows.map(([, , , year]) => year);
    const none = rows.map(() => 0);
    const same = names.map(() => 0);
    network.things = { id: names, name: names, kind: kinds, side: names.map((_, at) => (at === 6 ? 0 : at === 7 ? 1 : -1)), x: same, y: same, euro: same, group: same.map(() => -1) };
    network.ties = { from: rows.map(([from]) => from), to: rows.map(([, , to]) => to), predicate: rows.map(([, tie]) => relationNames.indexOf(tie)), planned: none, over: none, crossing: none, start: years, end: years, certainFrom: years, certainTo: years };
    return weaveNetwork({ ...network, themes: [] });
  }

  it('has in its circle whoever took part in its editions and parts, in the years of these', () => {
    const asked = new URLSearchParams('?focus=NEXT festival&from=2008&to=2023');
    const { woven: joined, editions } = evolvingOf(festival(), asked);
    const { pairs } = compareYears(joined, readSpan(joined, asked));
    const tied = (found: readonly number[]) => found.map((pair) => idsOf(joined, [joined.pairs.one[pair]!, joined.pairs.other[pair]!]));

    expect(idsOf(joined, editions)).toEqual(['NEXT festival, 14th edition', 'NEXT 16th edition', 'Opening night']);
    expect(tied(pairs.lasting)).toEqual([['NEXT festival', 'Founder']]);
    expect(tied(pairs.new)).toEqual([['NEXT festival', 'Stranger']]);
    expect([...joined.pairs.crossing]).toEqual([0, 1, 1]);
    expect(pairs.ended).toEqual([]);
  });

  it('is told of from its first year where nobody asks for others', () => {
    const asked = new URLSearchParams('?focus=NEXT festival');
    const { woven: joined } = evolvingOf(festival(), asked);

    expect(readSpan(joined, asked).years).toEqual({ from: 2008, to: 2023 });
  });
});

describe('streams', () => {
  it('have every thing come once at most and go after it came', () => {
    const streams = streamsOf(woven, span(''));
    const came = streams.reduce((sum, { joined }) => sum + joined, 0);
    const went = streams.reduce((sum, { left }) => sum + left, 0);

    expect(came).toBeGreaterThan(0);
    expect(went).toBeLessThanOrEqual(came);
    streams.forEach(({ present }, index) => expect(present).toBe(streams.slice(0, index + 1).reduce((sum, { joined, left }) => sum + joined - left, 0)));
  });
});

describe('courses side by side', () => {
  it('are one for each home side with dated ties, and one for each theme unless one is asked for', () => {
    expect(sideCourses(woven, span('')).map(({ of }) => of)).toEqual(['wallonia', 'west-flanders']);
    expect(themeCourses(woven, span('')).map(({ of }) => of)).toEqual(['design']);
    expect(themeCourses(woven, span('?theme=design'))).toEqual([]);
  });

  it('count as the map does when it is narrowed to the same', () => {
    const { counts } = themeCourses(woven, span(''))[0]!;

    expect(counts).toEqual(countYears(woven, { ...span('?theme=design'), years: null }));
  });
});
