import { expect, it } from 'vitest';
import { ecosystem } from '../../fixture/ecosystem.ts';
import { sourcesLegend, sourcesTable } from '../../../commands/sources-table.ts';

it('a table of sources adds up: what is taken, refused and left out is what is offered', () => {
  const [first, second] = ecosystem().sources;
  const sources = [{ ...first!, name: 'one', offered: 10, accepted: 7, refusals: [{ code: 'person.left-out', sort: 'left-out' as const, count: 1, examples: [] }, { code: 'row.unread', sort: 'refused' as const, count: 2, examples: [] }, { code: 'date.unreadable', sort: 'cell' as const, count: 1, examples: [] }, { code: 'place.unknown', sort: 'thing' as const, count: 4, examples: [] }] }, { ...second!, name: 'two', offered: 5, accepted: 5, refusals: [] }];

  const [, one, two, all] = sourcesTable(sources).trimEnd().split('\n').map((line) => line.split(/\s+/));

  expect([one, two].map((cells) => cells!.slice(0, 7))).toEqual([['one', '10', '7', '2', '1', '1', '4'], ['two', '5', '5', '0', '0', '0', '0']]);
  expect(all!.slice(0, 7)).toEqual(['all', '15', '12', '2', '1', '1', '4']);
});

it('every column but the name is explained to whoever reads the table', () => {
  const [header] = sourcesTable([]).split('\n');

  const unexplained = header!.trim().split(/\s\s+/).slice(1).filter((column) => !new RegExp(`\\b${column}\\b`).test(sourcesLegend));

  expect(unexplained).toEqual([]);
});
