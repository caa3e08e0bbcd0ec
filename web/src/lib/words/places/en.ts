import { counted, formFor, writeNumber } from '../numbers.ts';
import { link, type Part } from '../part.ts';

const n = (count: number, one: string, other: string) => counted('en', count, { one, other });
const form = (count: number, one: string, other: string) => formFor('en', count, { one, other });
const num = (count: number) => writeNumber('en', count);

/** The figures of the sentence about places. */
export type PlacesFigures = { years: string | null; region: string | null; gatherings: number; across: number; regions: number; to: { done: string; across: string } | null };

/** The words of the page of places in English. */
export const en = {
  title: 'Places',
  sentence: (f: PlacesFigures): Part[] => [
    f.years ? `In ${f.years}, organisations` : 'Organisations',
    f.region ? ` of ${f.region}` : ` of ${n(f.regions, 'district', 'districts')}`,
    ' met or worked together ',
    f.to === null ? n(f.gatherings, 'time', 'times') : link(n(f.gatherings, 'time', 'times'), f.to.done),
    ', ',
    f.to === null ? num(f.across) : link(num(f.across), f.to.across),
    ' of them across a border.',
  ],
  unit: 'Counted is what organisations did together: a project, an event, a fund or a visit with two of them or more, in the year in which it began.',
  pictureHow: 'The area of a circle: organisations that sit there. The width of a line: how often those of its two ends met.',
  drawn: (shown: number, of: number) => (shown === of ? `${n(of, 'line', 'lines')} in all.` : `The ${num(shown)} strongest of ${n(of, 'line', 'lines')} drawn; the table has them all.`),
  first: (shown: number, of: number) => `The first ${num(shown)} of ${num(of)}.`,
  largest: (count: number) => `The largest circle: ${n(count, 'organisation', 'organisations')}.`,
  placed: (placed: number, of: number) => `${num(placed)} of ${n(of, 'organisation', 'organisations')} ${form(placed, 'sits', 'sit')} in a district that sources name; the others are not on this map.`,
  sided: (sided: number, of: number) => `The side is known for ${num(sided)} of ${n(of, 'organisation', 'organisations')}.`,
  undated: (count: number) => `${n(count, 'gathering carries', 'gatherings carry')} no date: in “all years” alone.`,
  planned: (count: number) => `${n(count, 'more was', 'more were')} only planned, and not counted.`,
  matrix: 'From side to side',
  matrixHow: 'How often organisations of two sides met; on the diagonal, those of one side among themselves.',
  regions: 'District by district',
  flows: 'Which districts met most',
  column: { region: 'District', side: 'Side', bodies: 'Organisations', meetings: 'Done together', across: 'Across a border', with: 'With' },
  only: (name: string) => `Only ${name}`,
  every: 'All districts',
  yearTold: (span: string, count: number, across: number) => `${span}: ${n(count, 'gathering', 'gatherings')}, ${num(across)} across a border`,
  silence: 'A district without a line is one of which these sources tell nothing of the kind; it does not mean that nothing happened.',
};

/** The words that the page of places must have in every language. */
export type PlacesDictionary = typeof en;
