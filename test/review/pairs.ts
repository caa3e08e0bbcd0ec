import type { ReviewedBody, ReviewPair } from '../../graph/model/site/review.ts';

/** Returns an invented body. */
export function bodyOf(id: string, more: Partial<ReviewedBody> = {}): ReviewedBody {
  return { id, name: id, names: [id], kinds: ['Organisation'], place: null, country: '', side: null, from: null, to: null, ids: {}, sources: ['list'], ties: 3, ...more };
}

/** Returns an invented pair of bodies. */
export function pairOf(id: string, more: Partial<ReviewPair> = {}): ReviewPair {
  return { id, value: 1, score: 0.6, reasons: [{ code: 'same', words: [] }, { code: 'shared', words: ['thread'] }], one: bodyOf('Spinhuis'), other: bodyOf('Filature'), partners: [], together: [], suggestions: [], ...more };
}
