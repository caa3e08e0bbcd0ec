import { appendFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { holdLock } from '../../ground/lock.ts';
import { refuseDisk } from '../../ground/refusal.ts';
import { writeFileWhole } from '../../ground/write-file.ts';
import type { ReaderSuggestion } from '../../graph/model/site/review.ts';
import { pairIdOf } from './pair-id.ts';

/** How much may wait: bytes of the queue, and characters of a note. */
export const queueLimits = { bytes: 512 * 1024, note: 300 } as const;

/** Returns where the suggestions of readers wait. */
export function suggestionsPath(home: string): string {
  return join(home, 'review', 'suggestions.jsonl');
}

/** Returns the suggestions that wait, the oldest first; a line that was cut short by a crash is left out. */
export function readSuggestions(home: string): ReaderSuggestion[] {
  return textOf(suggestionsPath(home)).split('\n').flatMap((line) => suggestionIn(line) ?? []);
}

/** Keeps a suggestion for a person to look at; says whether it was kept, waited already, or found no room. */
export async function keepSuggestion(home: string, suggestion: ReaderSuggestion): Promise<'kept' | 'known' | 'full'> {
  const path = suggestionsPath(home);
  const told = { ...suggestion, note: plainNote(suggestion.note) };
  return holdLock(join(home, 'run', 'suggestions'), async () => {
    const waiting = readSuggestions(home);
    if (waiting.some((one) => pairIdOf(one.one, one.other) === pairIdOf(told.one, told.other) && one.verdict === told.verdict && (told.note === '' || one.note === told.note))) return 'known';
    const line = `${JSON.stringify(told)}\n`;
    if (sizeOf(path) + Buffer.byteLength(line) > queueLimits.bytes) return 'full';
    append(path, line);
    return 'kept';
  });
}

/** Forgets the suggestions of a pair that was judged. */
export async function forgetSuggestions(home: string, pair: string): Promise<void> {
  await holdLock(join(home, 'run', 'suggestions'), async () => {
    const waiting = readSuggestions(home);
    const left = waiting.filter(({ one, other }) => pairIdOf(one, other) !== pair);
    if (left.length < waiting.length) writeFileWhole(suggestionsPath(home), left.map((one) => `${JSON.stringify(one)}\n`).join(''), 0o600);
  });
}

/** One line of plain text: nothing that could move a terminal's cursor, turn the writing round or fill the screen. */
export function plainNote(note: string): string {
  return [...note.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()].slice(0, queueLimits.note).join('');
}

function append(path: string, line: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const isWhole = !existsWithoutEnd(path);
    appendFileSync(path, isWhole ? line : `\n${line}`, { mode: 0o600 });
  } catch (error) {
    throw refuseDisk(error, path);
  }
}

function existsWithoutEnd(path: string): boolean {
  const text = textOf(path);
  return text !== '' && !text.endsWith('\n');
}

function suggestionIn(line: string): ReaderSuggestion | null {
  try {
    const told = JSON.parse(line) as ReaderSuggestion;
    return typeof told.one === 'string' && typeof told.other === 'string' && (told.verdict === 'same' || told.verdict === 'different') ? { one: told.one, other: told.other, verdict: told.verdict, note: plainNote(String(told.note ?? '')), at: String(told.at) } : null;
  } catch {
    return null;
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function textOf(path: string): string {
  return sizeOf(path) === 0 ? '' : readFileSync(path, 'utf8');
}
