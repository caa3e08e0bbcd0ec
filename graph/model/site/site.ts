import type { Answer, Question } from './question.ts';
import type { ChangesReader } from './changes.ts';
import type { ReviewDesk } from './review.ts';

/** An answer to a question of the library, or why there is none: what was given cannot be understood, or it takes too long. */
export type Answered = { answer: Answer; isCut: boolean } | { fault: 'given'; message: string } | { fault: 'late' };

/** The library of questions as the site asks it; the answers are kept until another release is served. */
export type Library = { questions: readonly Question[]; ask(question: Question, asked: Readonly<Record<string, string>>): Promise<Answered> };

/** A file of a release that may be taken away. */
export type DataFile = { name: string; sha256: string; lines: number | null; bytes: number };

/** The files of the served release: written once for each, on the first wish; null while they are written. */
export type DataShelf = {
  files(release: string): Promise<readonly DataFile[] | null>;
  open(release: string, name: string): { bytes: number; stream: ReadableStream } | null;
};

/** What was offered and refused: the whole list of one source as CSV; null when nothing of it was. */
export type RefusedFacts = { table(source: string): string | null };

/** What a site offers beside the graph itself; where readers write when something is wrong, an e-mail address or a page. */
export type SiteServices = ChangesReader & { library: Library; data: DataShelf; refused: RefusedFacts; review: ReviewDesk; contact: string | null };
