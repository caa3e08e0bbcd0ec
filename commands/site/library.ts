import { LRUCache } from 'lru-cache';
import type { Database } from '../../graph/database/open.ts';
import type { Question } from '../../graph/model/site/question.ts';
import type { Answered, Library } from '../../graph/model/site/site.ts';
import { failureOf } from '../../graph/serve/mask-error.ts';
import { readinessOf } from '../../graph/serve/readiness.ts';
import { Refusal } from '../../ground/refusal.ts';
import { readLibrary, valuesFor } from '../../queries/question.ts';
import { ask } from '../../queries/run.ts';

/** How many rows the site shows or gives away, for how many milliseconds it waits for them, how many answers it keeps, and for how many milliseconds it does not try again what came too late. */
const limits = { rows: 1_000, wait: 8_000, kept: 200, late: 600_000 } as const;

/** Returns the library of questions as a site asks it: bounded, and each answer, also that there is none in time, worked out once for each release. */
export function openLibrary(database: Database): Library {
  const kept = new LRUCache<string, Promise<Answered>>({ max: limits.kept });
  return {
    questions: readLibrary(),
    async ask(question, asked) {
      const { release } = await readinessOf(database);
      const key = JSON.stringify([release, question.theme, question.name, Object.entries(asked).sort()]);
      const known = kept.get(key);
      if (known) return known;
      const answered = answer(database, question, asked);
      kept.set(key, answered);
      answered.then((told) => 'fault' in told && told.fault === 'late' && kept.set(key, answered, { ttl: limits.late }), () => kept.delete(key));
      return answered;
    },
  };
}

async function answer(database: Database, question: Question, asked: Readonly<Record<string, string>>): Promise<Answered> {
  try {
    const found = await ask(database, question, valuesFor(question, asked), null, { timeout: limits.wait, most: limits.rows + 1 });
    return { answer: { ...found, rows: found.rows.slice(0, limits.rows) }, isCut: found.rows.length > limits.rows };
  } catch (error) {
    const { code } = failureOf(error instanceof Refusal && error.cause ? error.cause : error);
    if (code === 'QUERY_TIMED_OUT' || code === 'QUERY_TOO_LARGE') return { fault: 'late' };
    if (error instanceof Refusal && error.code === 'usage') return { fault: 'given', message: error.message };
    throw error;
  }
}
