import type { RunFigure } from '$graph/model/run.ts';

/** What a figure was at one time: for certain, with its interval, and with what may have held. */
export type Step = { label: string; certain: RunFigure | null; possible: RunFigure | null };

/** How one output of an indicator went from time to time. */
export type Course = { output: string; steps: Step[] };

/** The fewest steps that make a course worth drawing. */
const fewest = 3;

/** The order in which a reader meets what an indicator tells: what it is about first, then what that is compared with. */
const order = ['ei_index', 'ei_expected', 'border_chance mean', 'border_chance p', 'border', 'ties_cost', 'ties_across', 'language', 'distance', 'size', 'theme', 'validated', 'share', 'count', 'modularity', 'stability', 'evenness', 'nats', 'euro', 'hhi', 'gini'];

/** Returns the figures that stand as lines, in order: rankings and courses by year stand apart. */
export function linesOf(figures: readonly RunFigure[]): RunFigure[] {
  const placeOf = ({ indicator, output }: RunFigure): number => order.findIndex((one) => one === indicator || one === output || one === `${indicator} ${output}`);
  const lines = figures.filter(({ indicator, rank, output }) => rank === null && indicator !== 'turnover' && output !== 'kept' && output !== 'alike');
  return lines.sort((one, other) => placeOf(one) - placeOf(other) || (one.of ?? '').localeCompare(other.of ?? '', 'en', { numeric: true }));
}

/** Returns the courses of an indicator: by the years that it tells itself, else from period to period, years before longer ones. */
export function coursesOf(figures: readonly RunFigure[], indicator: string, period: string): Course[] {
  const own = figures.filter((figure) => figure.indicator === indicator && figure.rank === null);
  if (indicator === 'turnover') return ['newcomers', 'leavers'].map((output) => courseOf(output, own.filter((figure) => figure.output === output && figure.period === period), ({ of }) => of ?? '')).filter(isLong);
  if (indicator === 'tie_survival' || indicator === 'affinity') return [];
  const values = own.filter(({ output, of }) => of === null && (output === 'value' || output === 'evenness' || output === 'hhi' || (indicator === 'border_effect' && output === 'border')));
  return [...new Set(values.map(({ output }) => output))].flatMap((output) => {
    const ofOutput = values.filter((figure) => figure.output === output && figure.period !== 'all');
    const years = courseOf(output, ofOutput.filter(({ period: one }) => !one.includes('-')), (figure) => figure.period);
    return [isLong(years) ? years : courseOf(output, ofOutput.filter(({ period: one }) => one.includes('-')), (figure) => figure.period.replace('-', '–'))];
  }).filter(isLong);
}

function courseOf(output: string, figures: readonly RunFigure[], labelOf: (figure: RunFigure) => string): Course {
  const steps = new Map<string, Step>();
  for (const figure of figures) {
    const label = labelOf(figure);
    steps.set(label, { ...(steps.get(label) ?? { label, certain: null, possible: null }), [figure.held]: figure });
  }
  return { output, steps: [...steps.values()].sort((one, other) => (one.label < other.label ? -1 : 1)) };
}

function isLong({ steps }: Course): boolean {
  return steps.filter(({ certain }) => certain !== null && certain.value !== null).length >= fewest;
}
