import { expect, test } from 'vitest';
import { networkOf } from '../../../../graph/analyse/network.ts';
import { standingsOf } from '../../../../graph/analyse/served/standings.ts';

const parts = (project: string, ...orgs: string[]) => orgs.map((org) => ({ project, org, side: null, themes: [] }));

test('ranks organisations with a partner, equals alike, with the ranks they would have if a tenth of the ties were missing', () => {
  const star = Array.from({ length: 12 }, (_, at) => parts(`p${at}`, 'hub', `leaf${at}`)).flat();
  const standings = standingsOf(networkOf([...star, ...parts('alone', 'hermit')]));

  expect(standings.has('hermit')).toBe(false);
  expect(standings.get('hub')!.map(({ indicator, value, rank, among }) => [indicator, value, rank, among])).toEqual([['degree', 12, 1, 13], ['strength', 12, 1, 13], ['betweenness', 66, 1, 13]]);
  expect(standings.get('hub')![0]).toMatchObject({ low: 1, high: 1 });
  expect(standings.get('leaf3')![0]).toMatchObject({ value: 1, rank: 2, low: 2 });
  expect(standings.get('leaf3')![0]!.high).toBeGreaterThanOrEqual(2);
});
