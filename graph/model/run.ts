import type { Words } from './kinds/declare.ts';

/** What a figure is of: everything, the three sides of the home border, a thick border elsewhere, one side, theme or programme. */
export const scopes = ['all', 'home', 'border', 'side', 'theme', 'programme'] as const;

/** One of the scopes. */
export type Scope = (typeof scopes)[number];

/** Whether a figure counts what certainly held in its period, or also what may have. */
export type Held = 'certain' | 'possible';

/** A figure of a run: which output of which indicator, of what and when, its value with its interval of 95 %, and what it rests on; a value that is null has too little to rest on. */
export type RunFigure = {
  indicator: string;
  output: string;
  scope: Scope;
  /** Which side, border, theme or programme; null for all and home. */
  within: string | null;
  /** "all" years, a period such as "2014-2020", or a year. */
  period: string;
  held: Held;
  /** What has the value, where not the whole: an organisation, a pair of sides, a year; and its place in a ranking. */
  of: string | null;
  rank: number | null;
  value: number | null;
  low: number | null;
  high: number | null;
  restsOn: number;
};

/** A run: of which release, when, with which parameters, and how many figures it gave. */
export type Run = { id: string; release: string; at: string; asOf: string | null; said: string | null; parameters: string; figures: number };

/** A figure as it is kept: with an id of its own and that of its run. */
export type KeptFigure = RunFigure & { id: string };

/** What an indicator means and how it is counted, as its page tells it. */
export type IndicatorDefinition = { id: string; label: Words; meaning: Words; formula: string; literature: readonly string[] };

/** What a run has figures of. */
export type FigureOffer = { scope: Scope; within: string | null };

/** The figures of one side, theme, programme or border in every period, beside all that there are figures of. */
export type IndicatorsOf = { offers: readonly FigureOffer[]; figures: readonly RunFigure[] };
