import { medianOf } from '../fresh-run.ts';
import type { Turn } from './variants.ts';

/** The ways of loading that are compared, in the order of their turns. */
export const ways = ['maps', 'ours', 'csv', 'admin'] as const;

/** A way of loading. */
export type Way = (typeof ways)[number];

/** What every way took, turn by turn; beside them ours once more with nothing changed, and the floor. */
export type Turns = Record<Way | 'again' | 'floor', Turn[]>;

const names = {
  ours: ['ours: columns, up to 10,000 rows a transaction', 'checks every statement, lays out'],
  maps: ['a list of maps, UNWIND MERGE, 1,000 a transaction', 'lays out'],
  csv: ['LOAD CSV, CALL in transactions of 10,000', 'lays out, makes files of CSV'],
  admin: ['neo4j-admin import, with its stop, start and constraints', 'lays out, makes files of CSV'],
  again: ['ours again, nothing changed', ''],
  floor: ['floor: rows made and hashed, none sent', 'lays out'],
} as const satisfies Record<keyof Turns, readonly [string, string]>;

const columns = ['way', 'prepares', 'preparing s', 'writing s', 'both s', 'writing, of ours', 'both, of ours', 'rows written a second', 'client CPU s', 'server CPU s', 'client MB'];

/** Returns turns of which none was taken yet. */
export function noTurns(): Turns {
  return { maps: [], ours: [], csv: [], admin: [], again: [], floor: [] };
}

/** Returns the table of what every way took: medians, and of the ratios those of paired turns: how many times as long as ours. */
export function tableOf(turns: Turns, rows: number): string {
  const lines = Object.entries(names).map(([way, [name, prepares]]) => {
    const taken = turns[way as keyof Turns];
    const writing = median(taken, ({ writing: seconds }) => seconds)!;
    const isWay = (ways as readonly string[]).includes(way);
    const cells = [
      name, prepares,
      shown(median(taken, ({ preparing }) => preparing || null)), shown(writing), shown(median(taken, both)),
      isWay ? ratio(turns.ours, taken, (turn) => turn.writing) : '', isWay ? ratio(turns.ours, taken, both) : '', isWay ? String(Math.round(rows / writing)) : '',
      shown(median(taken, ({ client }) => client)), shown(median(taken, ({ server }) => server)), shown(median(taken, ({ memory }) => memory)),
    ];
    return cells;
  });
  return [columns, columns.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function both({ preparing, writing }: Turn): number {
  return preparing + writing;
}

function ratio(ours: readonly Turn[], theirs: readonly Turn[], of: (turn: Turn) => number): string {
  return medianOf(theirs.map((turn, at) => of(turn) / of(ours[at]!))).toFixed(2);
}

function median(turns: readonly Turn[], of: (turn: Turn) => number | null): number | null {
  const figures = turns.map(of);
  return figures.includes(null) ? null : medianOf(figures as number[]);
}

function shown(figure: number | null): string {
  if (figure === null) return '';
  return figure < 10 ? figure.toFixed(1) : String(Math.round(figure));
}
