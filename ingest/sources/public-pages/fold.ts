import { predicateNames } from '../../../graph/model/predicates/index.ts';
import type { KindName } from '../../../graph/model/kinds/index.ts';
import { Untaken } from './fact.ts';
import { folds } from './tables/predicates.ts';
import type { Fold } from './tables/predicates.ts';

/** Returns how a reader's predicate between two kinds folds into the closed list; refuses one that no row and no predicate answers. */
export function foldOf(stated: string, subject: KindName, object: KindName | null): Fold {
  const row = folds.find((fold) => fold.stated === stated && fits(fold.into, object) && fits(fold.from, subject));
  if (row) return row;
  const predicate = predicateNames.find((name) => name === stated);
  if (!predicate) throw new Untaken('predicate.unknown', `expected a predicate of the list or of its folds, found "${stated}".`);
  return { stated, predicate };
}

function fits(kinds: readonly KindName[] | undefined, kind: KindName | null): boolean {
  return !kinds || (kind !== null && kinds.includes(kind));
}
