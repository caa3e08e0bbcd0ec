import { describe, expect, it } from 'vitest';
import type { RunFigure } from '../../graph/model/run.ts';
import { coursesOf, linesOf } from '../../web/src/routes/[language=language]/indicators/arrange.ts';
import { drawCourse } from '../../web/src/routes/[language=language]/indicators/draw-course.ts';
import { writeBase } from '../../web/src/lib/words/indicators/write-base.ts';
import { writeFigure } from '../../web/src/lib/words/indicators/write-figure.ts';

const figure = (told: Partial<RunFigure>): RunFigure => ({ indicator: 'ei_index', output: 'value', scope: 'home', within: null, period: 'all', held: 'certain', of: null, rank: null, value: 0, low: null, high: null, restsOn: 9, ...told });
const years = ['2014', '2015', '2016', '2017'].map((period, at) => figure({ period, value: at === 1 ? null : at / 4, low: 0, high: 1 }));

describe('the course of an indicator', () => {
  it('goes from year to year, beside what may have held', () => {
    const courses = coursesOf([...years, figure({ period: '2015', held: 'possible', value: -0.5 }), figure({})], 'ei_index', 'all');

    expect(courses.map(({ output, steps }) => [output, steps.map(({ label, certain, possible }) => [label, certain?.value ?? null, possible?.value ?? null])])).toEqual([
      ['value', [['2014', 0, null], ['2015', null, -0.5], ['2016', 0.5, null], ['2017', 0.75, null]]],
    ]);
  });

  it('is not drawn of two years', () => expect(coursesOf(years.slice(0, 2), 'ei_index', 'all')).toEqual([]));

  it('breaks where nothing is known, and stands on zero', () => {
    const [course] = coursesOf(years, 'ei_index', 'all');

    const drawn = drawCourse(course!);

    expect(drawn).toMatchObject({ least: 0, most: 1, zero: null, possible: [] });
    expect(drawn.certain).toEqual(['0.40,97.00 1.60,97.00', '66.33,50.00 99.00,26.50']);
    expect(drawn.bands).toHaveLength(2);
  });
});

describe('the figures of an indicator', () => {
  it('stand as lines, but for rankings and years', () => {
    expect(linesOf([figure({}), figure({ indicator: 'degree', rank: 1, of: 'a' }), figure({ indicator: 'turnover', of: '2014' }), figure({ indicator: 'degree', output: 'kept' })])).toEqual([figure({})]);
  });

  it('come in an order that can be read, whatever the order in which they are kept', () => {
    const kept = [figure({ indicator: 'border_chance', output: 'p' }), figure({ indicator: 'ei_expected' }), figure({ indicator: 'border_chance', output: 'mean' }), figure({}), ...['10', '9'].map((of) => figure({ indicator: 'tie_survival', output: 'share', of }))];

    expect(linesOf(kept).map(({ indicator, output, of }) => [indicator, output, of].join(' ').trim())).toEqual(['ei_index value', 'ei_expected value', 'border_chance mean', 'border_chance p', 'tie_survival share 9', 'tie_survival share 10']);
  });

  it('say what they rest on', () => expect([writeBase('nl', figure({ restsOn: 652 })), writeBase('fr', figure({ indicator: 'theme_entropy', restsOn: 1 }))]).toEqual(['652\u00a0banden', '1\u00a0projet']));

  it.each([
    ['cross_border_tie_share', 'value', 0.456, '46 %'],
    ['ties', 'value', 1234, '1.234'],
    ['ei_index', 'value', -0.5, '−0,50'],
    ['border_chance', 'p', 0.005, '0,005'],
  ])('are written as Dutch writes them: %s %s', (indicator, output, value, expected) => expect(writeFigure('nl', { indicator, output }, value).replace(/\s/g, ' ').replace(/(\d)%/, '$1 %')).toBe(expected));
});
