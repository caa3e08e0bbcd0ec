import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../graph/serve/network/tell-ties.ts';
import { chooseShown } from '../../../web/src/lib/network/ask/choose-shown.ts';
import { toldBy } from '../../../web/src/lib/network/told-by.ts';
import { smallWoven, wishOf } from './small-network.ts';

const woven = smallWoven();
const namesOf = (said: string | null) => {
  const told = toldBy(woven, said);
  return [...told.pairs.one.keys()].map((pair) => [told.pairs.one[pair]!, told.pairs.other[pair]!].map((thing) => told.network.things.id[thing]!).join(' ')).sort();
};

describe('a network as it had been told', () => {
  it('has no tie of which nobody had told by the end of the date, and all of them without one', () => {
    expect(namesOf('2009')).toEqual([]);
    expect(namesOf('2010-12')).toEqual(['atelier fonds']);
    expect(namesOf('2017-05')).toEqual(['atelier demo', 'atelier fonds']);
    expect(toldBy(woven, null)).toBe(woven);
    expect(namesOf('2026')).toEqual(namesOf(null));
  });

  it('knows of a tie what was known then: no end that was told later, and none that was still to come', () => {
    const then = toldBy(woven, '2017').network.ties;
    const today = toldBy(woven, '2026').network.ties;

    expect([then.end[0], then.certainTo[0], then.over[0]]).toEqual([9999, 2017, 0]);
    expect([today.end[0], today.certainTo[0], today.over[0]]).toEqual([2018, 2018, 1]);
  });

  it('crosses a border where those who were known then sit on two sides of it', () => {
    expect([...toldBy(woven, '2017').pairs.crossing]).toEqual([0, 0]);
  });

  it('shows what had ties then, and leaves out what had none', () => {
    const { count } = chooseShown(toldBy(woven, '2017'), wishOf('?said=2017'));

    expect(count).toMatchObject({ things: 3, ties: 2 });
    expect(wishOf('?said=2017-13').said).toBeNull();
  });
});

describe('what told the ties', () => {
  const open = { fromMin: '2016-01-01', fromMax: '2016-12-31' };

  it('is the first day on which a tie was told, and how it stood after each telling that changed its years', () => {
    const told = toldOf([[{ ...open, saidBy: '2019-03-01', toMin: '2018-01-01', toMax: '9999-12-31' }, { ...open, saidBy: '2016-05-01', toMin: '2016-05-01', toMax: '9999-12-31' }], [], [{ ...open, saidBy: '2016-05-01', toMin: '2016-05-01', toMax: '9999-12-31' }]], '2026-11-21');

    expect(told.days).toEqual(['2016-05-01', '2019-03-01', '2026-11-21']);
    expect(told.by).toEqual([0, 2, 0]);
    expect(told.states).toMatchObject({ tie: [0, 0], by: [0, 1], certainTo: [2016, 2018] });
  });
});
