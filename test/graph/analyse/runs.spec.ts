import { describe, expect, it } from 'vitest';
import { computeRun, computeShare, shares } from '../../../graph/analyse/runs/compute-run.ts';
import { drawBorder } from '../../../graph/analyse/runs/draw-border.ts';
import { thin } from '../../../graph/analyse/runs/rank.ts';
import type { ReleaseRows } from '../../../graph/analyse/runs/release-rows.ts';
import { indicatorsOf } from '../../../graph/analyse/indicators-of.ts';
import { networkOf } from '../../../graph/analyse/network.ts';
import { boundsOf, daysOf } from '../../../graph/model/edtf.ts';
import { scopes } from '../../../graph/model/run.ts';
import { randomParticipations, seededChance } from './random-participations.ts';
import { workedExample } from './worked-example.ts';

const sideOf = { F: 'hauts-de-france', W: 'wallonia', V: 'west-flanders' } as const;

/** The worked example as a release: its projects lived in 2016, but P6 in 2014 or 2015, P8 in 2014, and P7 without a date; P1 and P2 are about music. */
const rows: ReleaseRows = {
  parts: workedExample.map(({ project, org }) => {
    const [from, to] = project === 'P6' ? ['2014/2015', '2014/2015'] : project === 'P7' ? [null, null] : project === 'P8' ? ['2014', '2014'] : ['2016', '2016'];
    return { project, org, ...boundsOf(from, to, null), published: project === 'P1' ? '2020' : '2017', retrieved: '2026-11-21' };
  }),
  awards: [{ org: 'a', by: 'fund', amount: 10, ...boundsOf('2016', null, null), published: '2017', retrieved: '2026-11-21' }],
  bodies: [...new Map(workedExample.map(({ org, side }) => [org, { org, side: sideOf[side as keyof typeof sideOf], nuts: null, lat: null, lng: null }])).values()],
  themes: ['P1', 'P2'].map((project) => ({ project, label: 'music' })),
  programmes: [],
};

const figures = [...computeRun(rows)].flat();
const found = (indicator: string, told: Partial<(typeof figures)[number]> = {}) => figures.find((figure) => figure.indicator === indicator && Object.entries({ output: 'value', scope: 'all', period: 'all', held: 'certain', ...told }).every(([key, value]) => figure[key as keyof typeof figure] === value));

describe('a run over a release', () => {
  it('counts all years, and each year for certain and possibly', () => {
    expect(found('ties')).toMatchObject({ value: 8, restsOn: 8 });
    expect(found('ei_index')).toMatchObject({ value: 1 / 4, restsOn: 8 });
    expect(found('ties', { period: '2016' })?.value).toBe(6);
    expect(found('ties', { period: '2014' })?.value).toBe(0);
    expect(found('ties', { period: '2014', held: 'possible' })?.value).toBe(1);
    expect(found('coverage', { output: 'undated' })?.value).toBe(2);
  });

  it('gives the ties of a side, and of a border those between its own bodies', () => {
    // Wallonia's c, d and g touch a–c, b–c, c–d, d–e and e–g.
    const wallonia = [...computeRun({ ...rows, parts: ['P1', 'P2', 'P3', 'P4', 'P7'].flatMap((project) => [0, 1, 2].flatMap((copy) => rows.parts.filter((part) => part.project === project).map((part) => ({ ...part, project: `${project}${copy}` })))) })].flat();

    expect(wallonia.find(({ indicator, scope, within, period }) => indicator === 'ties' && scope === 'side' && within === 'wallonia' && period === 'all')?.value).toBe(5);
    expect(found('ties', { scope: 'home' })?.value).toBe(8);
    expect(found('ties', { scope: 'border', within: 'DE-NL' })).toBeUndefined();
  });

  it('is the same when its shares are computed apart', () => {
    const apart = shares.flatMap((scopes) => computeShare(rows, { scopes }).flat());

    expect(apart.map((figure) => JSON.stringify(figure)).sort()).toEqual(figures.map((figure) => JSON.stringify(figure)).sort());
    expect(shares.flat().sort()).toEqual([...scopes].sort());
  });

  it('says null where too little is known', () => {
    expect(found('ei_index', { period: '2014', held: 'possible' })).toMatchObject({ value: null, restsOn: 1 });
    expect(found('border_effect', { output: 'border' })?.value).toBeNull();
    expect(found('funding_concentration', { output: 'hhi' })).toMatchObject({ value: null, restsOn: 1 });
  });

  it('leaves out what was said later, and gives the same figures again', () => {
    const said = [...computeRun(rows, { said: daysOf('2018') })].flat();

    expect(said.find(({ indicator, scope, period }) => indicator === 'ties' && scope === 'all' && period === 'all')?.value).toBe(6);
    expect([...computeRun({ ...rows, parts: [...rows.parts].reverse() })].flat()).toEqual(figures);
  });
});

describe('the figures that are drawn again', () => {
  it('are no surer than a share of so many projects where all of them cross', () => {
    const crossing = Array.from({ length: 6 }, (_, at) => ['F', 'W'].map((side) => ({ project: `P${at}`, org: `${side}${at}`, side, themes: [] }))).flat();

    const { shares: found, intervals } = drawBorder(networkOf(crossing), () => true, { draws: 40, chance: seededChance(1), withAffinity: false });

    expect(found).toMatchObject({ cross_border_project_share: 1, ei_index: 1 });
    expect(intervals.cross_border_project_share).toEqual({ low: expect.closeTo(0.6097, 4) as number, high: 1 });
    expect(intervals.ei_index).toEqual({ low: expect.closeTo(0.2193, 4) as number, high: 1 });
  });

  it.each([1, 2, 3])('are those of the contract on random network %i', (seed) => {
    const list = randomParticipations(seed);
    const network = networkOf(list);
    const { ei_index, cross_border_tie_share, cross_border_tie_share_weighted, cross_border_project_share, affinity, ties } = indicatorsOf(list);

    const drawn = drawBorder(network, () => true, { draws: 40, chance: seededChance(1), withAffinity: true });

    expect(drawn.ties).toBe(ties);
    expect(drawn.shares.ei_index).toBeCloseTo(ei_index!, 12);
    expect(drawn.shares.cross_border_tie_share).toBeCloseTo(cross_border_tie_share!, 12);
    expect(drawn.shares.cross_border_tie_share_weighted).toBeCloseTo(cross_border_tie_share_weighted!, 12);
    expect(drawn.shares.cross_border_project_share).toBeCloseTo(cross_border_project_share!, 12);
    for (const { pair, value } of drawn.affinities) expect(value ?? 9).toBeCloseTo(affinity[pair] ?? 9, 12);
    const { low, high } = drawn.intervals.cross_border_tie_share!;
    expect(low <= cross_border_tie_share! && cross_border_tie_share! <= high).toBe(true);
  });
});

describe('ties of which some are gone', () => {
  it('are gone for both of their ends', () => {
    const { ties } = networkOf(workedExample);

    const left = thin(ties, 0.5, seededChance(3));
    const pairs = (of: typeof ties): string[] => Array.from({ length: of.offsets.length - 1 }, (_, one) => [...of.neighbours.subarray(of.offsets[one], of.offsets[one + 1])].map((other) => `${one} ${other}`)).flat();

    expect(pairs(left).length).toBeLessThan(16);
    expect(pairs(left).every((pair) => pairs(ties).includes(pair) && pairs(left).includes(pair.split(' ').reverse().join(' ')))).toBe(true);
    expect(thin(ties, 0, seededChance(3))).toEqual(ties);
  });
});
