import type { ReadName } from '../../graph/model/site/read-name.ts';
import { loadMatcher } from '../../ingest/load-matcher.ts';
import type { Matcher } from '../../ingest/resolve/match/matcher.ts';
import { partsToSearch } from '../../ingest/resolve/match/name/parts-to-search.ts';

/** Returns what reads names as the matcher does, so that they are found whatever the language they are asked in; the matcher is loaded when the first is asked. */
export function readingOfNames(): ReadName {
  let matcher: Matcher | null = null;
  return (name) => {
    matcher ??= loadMatcher();
    return partsToSearch(matcher.read(name), matcher.vocabulary);
  };
}
