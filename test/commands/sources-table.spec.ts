import { expect, it } from 'vitest';
import { ecosystem } from '../fixture/ecosystem.ts';
import { sourcesLegend, sourcesTable } from '../../commands/sources-table.ts';

it('a table of sources adds up, and tells people who were left out among what was refused', () => {
  const [first, second] = ecosystem().sources;
  const sources = [{ ...first!, name: 'one', offered: 10, accepted: 7, flaws: 2, refusals: [{ code: 'person.left-out', count: 1, examples: [] }, { code: 'row.unread', count: 2, examples: [] }] }, { ...second!, name: 'two', offered: 5, accepted: 5, refusals: [] }];

  const [, one, two, all] = sourcesTable(sources).trimEnd().split('\n').map((line) => line.split(/\s+/));

  expect([one, two].map((cells) => cells!.slice(0, 6))).toEqual([['one', '10', '7', '3', '1', '2'], ['two', '5', '5', '0', '0', '0']]);
  expect(all!.slice(0, 6)).toEqual(['all', '15', '12', '3', '1', '2']);
});

it('every column but the name is explained to whoever reads the table', () => {
  const [header] = sourcesTable([]).split('\n');

  const unexplained = header!.trim().split(/\s+/).slice(1).filter((column) => !new RegExp(`\\b${column}\\b`).test(sourcesLegend));

  expect(unexplained).toEqual([]);
});
