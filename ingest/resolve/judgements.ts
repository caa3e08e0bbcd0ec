import { parse } from 'csv-parse/sync';
import { Refusal } from '../../ground/refusal.ts';
import { families } from '../../graph/model/kinds/index.ts';
import type { Family } from '../../graph/model/kinds/index.ts';
import { isEdtf } from '../../graph/model/edtf.ts';

/** What a person says of two names of one family: the left one is the name that we prefer. */
export type Judgement = {
  left: string;
  right: string;
  family: Family;
  judgement: 'same' | 'different' | 'successor' | 'unsure';
  /** When the left one became the right one, for a successor. */
  date: string | null;
  who: string;
  when: string;
  why: string;
};

const verdicts = new Set(['same', 'different', 'successor', 'unsure']);

/** Returns the judgements of a CSV text; refuses, naming every line at fault. */
export function readJudgements(text: string): Judgement[] {
  const rows = parse(text, { columns: true, skip_empty_lines: true, bom: true }) as Record<string, string>[];
  const faults: string[] = [];
  const judgements = rows.map((row, index) => {
    const place = `judgements.csv:${index + 2}`;
    if (!row['left'] || !row['right']) faults.push(`${place}: expected two names, found "${row['left'] ?? ''}" and "${row['right'] ?? ''}".`);
    if (!families.includes(row['family'] as Family)) faults.push(`${place}: expected a family of the model, found "${row['family'] ?? ''}".`);
    if (!verdicts.has(row['judgement'] ?? '')) faults.push(`${place}: expected same, different, successor or unsure, found "${row['judgement'] ?? ''}".`);
    if (row['date'] && !isEdtf(row['date'])) faults.push(`${place}: expected an EDTF date, found "${row['date']}".`);
    if (!row['who'] || !row['when'] || !row['why']) faults.push(`${place}: expected who, when and why, found nothing in one of them.`);
    return { ...row, date: row['date'] || null } as Judgement;
  });
  if (faults.length > 0) throw new Refusal('usage', faults.join(' '));
  return judgements;
}
