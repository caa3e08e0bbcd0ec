import type { Days } from '../../model/edtf.ts';
import type { RunFigure, Scope } from '../../model/run.ts';
import { defaults } from '../indicators/declare.ts';
import type { Parameters } from '../indicators/declare.ts';
import { chooseSlices } from './choose-slices.ts';
import { figuresOfSlice } from './figures-of-slice.ts';
import { observerOf, shelve } from './observe-slice.ts';
import type { ReleaseRows } from './release-rows.ts';

/** What a run is told beside its release: only what was said by a day, only one period, only some scopes, and the parameters of the indicators. */
export type RunOptions = { said?: Days | null; period?: string | null; scopes?: readonly Scope[] | null; parameters?: Parameters };

/** The parameters of a run: a figure rests on at least five ties. */
export const runParameters: Parameters = { ...defaults, atLeast: 5 };

/** What a run is told by, for those who keep it: its parameters, and the edition of the formulas, which is raised when one of them gives another figure. */
export const runStamp = JSON.stringify({ ...runParameters, edition: 3 });

/** The scopes of a run in two shares that take about as long: two threads are done with a large release in half the time. */
export const shares = [['all', 'home', 'theme', 'programme'], ['border', 'side']] as const satisfies readonly (readonly Scope[])[];

/** Returns the figures of every slice of a release, a slice at a time, so that others may work in between. */
export function* computeRun(rows: ReleaseRows, { said = null, period = null, scopes = null, parameters = runParameters }: RunOptions = {}): Generator<RunFigure[]> {
  const shelf = shelve(rows, said);
  const observe = observerOf(shelf);
  for (const slice of chooseSlices(shelf, period)) if (scopes?.includes(slice.scope) ?? true) yield figuresOfSlice(observe(slice), slice, parameters);
}

/** Returns the figures of a share of a run, slice by slice, for a thread of its own. */
export function computeShare(rows: ReleaseRows, options: RunOptions): RunFigure[][] {
  return [...computeRun(rows, options)];
}
