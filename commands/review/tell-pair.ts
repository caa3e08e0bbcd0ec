import { writeMatchReasons } from '../../graph/derive/write-match-reasons.ts';
import type { ReviewedBody, ReviewPair } from '../../graph/model/site/review.ts';

const label = 12;
const mostNames = 6;

/** Returns a pair as text for a terminal: what is known of both side by side, then what they share, why the matcher thinks so, and what readers suggested. */
export function tellPair(pair: ReviewPair, width: number): string {
  const column = Math.max(24, Math.floor((width - label - 2) / 2));
  const { one, other, partners, together, suggestions, reasons, score, value } = pair;
  const rows = Object.entries(rowsOf).flatMap(([head, of]) => row(head, of(one), of(other), column));
  return [
    `${pair.id}  worth ${value.toFixed(2)}, ${score === null ? 'not scored by the matcher' : `score ${score.toFixed(2)}`}`,
    ...(reasons.length > 0 ? [`  ${plain(writeMatchReasons(reasons, 'en'))}`] : []),
    '',
    ...rows,
    line('both with', partners.join('; ') || 'nobody that we know', width),
    ...(together.length > 0 ? [line('both in', `${together.join('; ')} (two partners of one project are seldom one body)`, width)] : []),
    ...suggestions.map(({ verdict, note, at }) => line('a reader', `suggested on ${plain(at).slice(0, 10)}: ${verdict}${note ? `, “${plain(note)}”` : ''}`, width)),
    '',
  ].join('\n');
}

const rowsOf: Record<string, (body: ReviewedBody) => string> = {
  name: ({ name }) => name,
  also: ({ name, names }) => [...names.filter((one) => one !== name).slice(0, mostNames), ...(names.length > mostNames + 1 ? [`and ${names.length - mostNames - 1} more`] : [])].join('; '),
  kind: ({ kinds }) => kinds.join(', '),
  place: ({ place, side, country }) => [place?.toLowerCase().replaceAll(' ', '-') === side ? null : place, side, country].filter(Boolean).join(', '),
  dates: ({ from, to }) => (from || to ? `${from ?? '…'} – ${to ?? ''}` : ''),
  identifiers: ({ ids }) => Object.entries(ids).map(([register, id]) => `${register} ${id}`).join(', '),
  sources: ({ sources }) => sources.join(', '),
  ties: ({ ties }) => String(ties),
  id: ({ id }) => id,
};

function row(head: string, left: string, right: string, column: number): string[] {
  if (left === '' && right === '') return [];
  const [one, other] = [wrapped(plain(left), column - 2), wrapped(plain(right), column)];
  return Array.from({ length: Math.max(one.length, other.length) }, (_line, at) => `${(at === 0 ? head : '').padEnd(label)}${padded(one[at] ?? '', column)}${other[at] ?? ''}`.trimEnd());
}

function line(head: string, text: string, width: number): string {
  return wrapped(plain(text), Math.max(24, width - label)).map((part, at) => `${(at === 0 ? head : '').padEnd(label)}${part}`).join('\n');
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width))) {
    const last = lines.at(-1)!;
    if (last !== '' && [...last].length + 1 + [...word].length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** An id is longer than a column at times. */
function pieces(word: string, most: number): string[] {
  const letters = [...word];
  return Array.from({ length: Math.max(1, Math.ceil(letters.length / most)) }, (_piece, at) => letters.slice(at * most, (at + 1) * most).join(''));
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(1, width - [...text].length));
}

/** What a page or a reader wrote cannot move the cursor of a terminal or turn its writing round. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
}
