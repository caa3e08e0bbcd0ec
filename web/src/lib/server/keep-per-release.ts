import { servedRelease } from './graph.ts';
import { reader } from './http/reader.ts';

/** Returns a reader whose answer is worked out once for each release, for readers of all languages alike, and again when another one is served or it failed. */
export function keepPerRelease<Answer>(make: (release: string) => Promise<Answer>): () => Promise<Answer> {
  let kept: { release: string; answer: Promise<Answer> } | null = null;
  return async () => {
    const release = await servedRelease();
    if (kept?.release !== release) {
      const answer = reader.run(null, () => make(release));
      kept = { release, answer };
      answer.catch(() => (kept = null));
    }
    return kept.answer;
  };
}
