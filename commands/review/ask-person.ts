import { writeMatchReasons } from '../../graph/derive/write-match-reasons.ts';
import type { ReviewPair, ReviewVerdict } from '../../graph/model/site/review.ts';
import { Refusal } from '../../ground/refusal.ts';
import { tellPair } from './tell-pair.ts';

/** A terminal that a person sits at: tells, waits for a key, asks for a line. */
export type Terminal = { width: number; tell(text: string): void; key(): Promise<string>; line(question: string): Promise<string> };

/** Notes what a person judged. */
export type Note = (pair: ReviewPair, verdict: ReviewVerdict, why: string) => Promise<void>;

const keys: Record<string, ReviewVerdict | 'skip' | 'quit'> = { s: 'same', d: 'different', u: 'unsure', n: 'skip', ' ': 'skip', q: 'quit', '\u0003': 'quit', '\u0004': 'quit', '\u001b': 'quit' };

/** Asks a person about pairs, one after another, until all are answered or left; returns how many were judged. */
export async function askPerson(pairs: readonly ReviewPair[], terminal: Terminal, note: Note): Promise<number> {
  let judged = 0;
  for (const [at, pair] of pairs.entries()) {
    terminal.tell(`\n${at + 1} of ${pairs.length}  ${tellPair(pair, terminal.width)}`);
    const answer = await answerOf(terminal);
    if (answer === 'quit') break;
    if (answer === 'skip') continue;
    const why = await terminal.line(`${answer}, because (Enter takes the matcher's words): `);
    if (await isNoted(pair, answer, why.trim() || defaultWhy(pair, answer), terminal, note)) judged += 1;
  }
  return judged;
}

/** A judgement that contradicts others is told, and the next pair is asked. */
async function isNoted(pair: ReviewPair, verdict: ReviewVerdict, why: string, terminal: Terminal, note: Note): Promise<boolean> {
  try {
    await note(pair, verdict, why);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.tell(`not noted: ${error.message}\n`);
    return false;
  }
}

async function answerOf(terminal: Terminal): Promise<ReviewVerdict | 'skip' | 'quit'> {
  for (;;) {
    terminal.tell('s same · d different · u unsure · n next · q quit  ');
    const key = (await terminal.key()).toLowerCase();
    terminal.tell('\n');
    const answer = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (answer) return answer;
  }
}

/** Returns what is written as the reason when a person gives none: the words of the matcher, where it is of one mind with the person. */
export function defaultWhy({ reasons, suggestions, score }: Pick<ReviewPair, 'reasons' | 'suggestions' | 'score'>, verdict: ReviewVerdict): string {
  const agrees = score !== null && verdict !== 'unsure' && score >= 0.5 === (verdict === 'same');
  return (agrees && reasons.length > 0 ? writeMatchReasons(reasons, 'en') : undefined) ?? (suggestions.length > 0 ? 'looked at after a suggestion of a reader' : 'looked at side by side');
}
