import type { Finding } from '../../derive/check/finding.ts';
import { foldText } from '../../derive/search-text.ts';
import type { StatementRecord } from '../../model/records.ts';

/** Returns the text view of a page, or null when its archive is not at hand. */
export type Views = (page: string) => string | null | Promise<string | null>;

/** Returns the spans that do not hold the words they should, and how many could not be looked at for want of their page. */
export async function spanFindings(statements: Iterable<StatementRecord>, views: Views): Promise<{ findings: Finding[]; checked: number; unchecked: number }> {
  const texts = new Map<string, string | null>();
  const findings: Finding[] = [];
  let [checked, unchecked] = [0, 0];
  for (const statement of statements) {
    const { kind, page, start, end } = statement.evidence;
    if (kind !== 'span' || page === null || start === null || end === null) continue;
    if (!texts.has(page)) texts.set(page, await views(page));
    const text = texts.get(page) ?? null;
    if (text === null) unchecked += 1;
    if (text === null) continue;
    checked += 1;
    const message = start < 0 || end > text.length ? `expected a span inside a page of ${text.length} units, found ${start} to ${end}.` : wordsFault(statement, text.slice(start, end));
    if (message) findings.push({ code: 'statement.span', place: `statement ${statement.id}`, message });
  }
  return { findings, checked, unchecked };
}

/** A span names the object, or the subject where the page puts it the other way round; of a number it holds the digits, unless it writes it in words. */
function wordsFault({ subject, object, value }: StatementRecord, span: string): string | null {
  if (/[\ud800-\udbff]$|^[\udc00-\udfff]/.test(span)) return 'expected whole characters, found half of one at its edge.';
  if (object && !names(span, object.name) && !names(span, subject.name)) return `expected the name "${object.name}" in the span, found "${short(span)}".`;
  if (typeof value !== 'number' || object) return null;
  const [digits, wanted] = [span.replace(/\D/g, ''), String(value).replace(/\D/g, '').replace(/0+$/, '')];
  return digits === '' || digits.includes(wanted) ? null : `expected the figures of ${value} in the span, found "${short(span)}".`;
}

function names(span: string, name: string): boolean {
  const [words, wanted] = [` ${foldText(span)} `, foldText(name)];
  return words.includes(wanted) || wanted.split(' ').every((word) => words.includes(word));
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
