import { counted, writeNumber } from '../numbers.ts';
import type { Part } from '../part.ts';

const n = (count: number, one: string, other: string) => counted('en', count, { one, other });
const num = (count: number) => writeNumber('en', count);

/** The figures of the sentence about what changed. */
export type EvolutionFigures = { from: number; to: number; around: string | null; new: number; lasting: number; ended: number; across: number };

/** The words of the page of evolution in English. */
export const en = {
  title: 'Evolution',
  sentence: (f: EvolutionFigures): Part[] => [`Between ${f.from} and ${f.to}${f.around ? `, around ${f.around}` : ''}: ${n(f.new, 'new tie', 'new ties')}, ${num(f.across)} of them across a border; ${num(f.lasting)} that lasted; ${num(f.ended)} that ended.`],
  unit: 'Compared are the ties that held for certain in the first year and in the last, as far as sources date them; what has no date is left out.',
  withEditions: 'Those who took part in its editions and parts are counted as its own:',
  fates: { new: 'new', lasting: 'lasting', ended: 'ended' },
  fateOf: { new: 'New in the last year', lasting: 'In both years', ended: 'Ended since the first year' },
  picture: 'Map of what is new, what lasted and what ended',
  drawn: (drawn: number, of: number) => (drawn === of ? `${n(of, 'tie', 'ties')} drawn.` : `${num(drawn)} of ${n(of, 'tie', 'ties')} drawn, those across a border first; the tables say more.`),
  streams: 'Who came and who went, year by year',
  streamsHow: 'Above: entries with their first certain tie in that year. Below: entries whose last one was in the year before. A source that falls silent looks like somebody who left.',
  joined: 'came',
  left: 'went',
  present: 'there',
  year: 'Year',
  table: 'The same as a table',
  first: (shown: number, of: number) => (shown === of ? n(of, 'tie', 'ties') : `The first ${num(shown)} of ${n(of, 'tie', 'ties')}.`),
  none: 'None, as far as these sources tell.',
  moments: 'Moment by moment',
  momentsHow: 'The ties that held for certain in each of these years, every entry in the same place; in colour, those across a border. The year leads to the map.',
  momentsCut: 'Each picture draws the first 700, those across a border before others.',
  momentTold: (year: number | null, ties: number, across: number) => `${year === null ? '' : `${year}: `}${n(ties, 'tie', 'ties')}, ${num(across)} across a border`,
  sideBySide: 'Side by side',
  sideBySideHow: 'Ties of each side that held for certain, year by year, on one scale; at the foot of a bar, those across a border.',
  themeByTheme: 'Theme by theme',
  themeByThemeHow: 'The same for the themes that most entries deal with.',
  lives: 'Lives of hubs, clusters, funds and programmes',
  livesHow: 'Each bar is a life, as far as sources are sure of it; dots where they leave a year open, a thin line where they tell no beginning or no end. An upright stroke: one became the other.',
  livesShown: (shown: number, of: number) => (shown === of ? `${num(of)} in all.` : `${num(shown)} of ${num(of)} whose beginning is told, those that became others first.`),
  livesColumn: { what: 'What', kind: 'Kind', years: 'Years', became: 'What it became' },
  onMap: 'See the last year on the map',
  everything: 'The evolution of everything',
  circle: (name: string) => `How the circle of ${name} changed`,
  yearTold: (span: string, ties: number, across: number) => `${span}: ${n(ties, 'new tie', 'new ties')}, ${num(across)} across a border`,
};

/** The words that the page of evolution must have in every language. */
export type EvolutionDictionary = typeof en;
