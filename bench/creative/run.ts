import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Creativity } from '../../graph/model/inferred/creativity.ts';
import { judgeCreative } from '../../ingest/resolve/creative/judge-creative.ts';

type Label = { name: string; label: 'yes' | 'no' | 'unsure'; from: string; draw: 'first' | 'second' };

/**
 * Judges names of bodies that people have labelled, by their words alone, and prints how often it is right. The words were mended on the first draw; the second was drawn afterwards. Names
 * "judged yes" were drawn among those that it had called creative: they tell of its precision, the others of its recall.
 */
export default async function creative(): Promise<void> {
  const labels = (parse(readFileSync(new URL('labelled.csv', import.meta.url), 'utf8'), { columns: true }) as Label[]).filter(({ label }) => label !== 'unsure');
  process.stdout.write('| draw | names from | labelled | creative | precision of yes | recall of yes | precision of no | unknown |\n|---|---|---|---|---|---|---|---|\n');
  for (const draw of ['first', 'second'] as const) for (const from of ['keep.eu', 'keep.eu, judged yes', 'pages']) process.stdout.write(`${rowOf(draw, from, labels.filter((one) => one.draw === draw && one.from === from))}\n`);
}

function rowOf(draw: string, from: string, labels: readonly Label[]): string {
  const judged = labels.map((one) => ({ ...one, verdict: judgeCreative({ isBody: true, names: [one.name], activities: [], themes: [], made: [], registers: [] }).creative }));
  const count = (label: Label['label'] | null, verdict: Creativity | null): number => judged.filter((one) => (label === null || one.label === label) && (verdict === null || one.verdict === verdict)).length;
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} % of ${whole}`);
  const cells = [draw, from, labels.length, count('yes', null), share(count('yes', 'yes'), count(null, 'yes')), share(count('yes', 'yes'), count('yes', null)), share(count('no', 'no'), count(null, 'no')), share(count(null, 'unknown'), labels.length)];
  return `| ${cells.join(' | ')} |`;
}
