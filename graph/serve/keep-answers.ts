import { LRUCache } from 'lru-cache';

/** Answers that were worked out for one release, the least asked for forgotten first; another release empties them. */
export type KeptAnswers = { has(key: string): boolean; of(release: string, key: string): string | undefined; keep(release: string, key: string, answer: string): void };

/** Returns a place for answers of at most so many characters in all, and of a sixteenth of that each. */
export function keepAnswers(characters: number): KeptAnswers {
  const answers = new LRUCache<string, string>({ maxSize: characters, maxEntrySize: characters / 16, sizeCalculation: (answer, key) => answer.length + key.length });
  let kept: string | null = null;
  const turnTo = (release: string): void => {
    if (kept !== release) answers.clear();
    kept = release;
  };
  return {
    has: (key) => answers.has(key),
    of(release, key) {
      turnTo(release);
      return answers.get(key);
    },
    keep(release, key, answer) {
      turnTo(release);
      answers.set(key, answer);
    },
  };
}
