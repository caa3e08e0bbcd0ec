import { readJudgementsFile } from './judgements-file.ts';
import { readMaps } from './read-maps.ts';
import type { Knowledge } from './resolve/knowledge.ts';

/** Returns what people know beside the sources: the judgements and the maps of this repository. */
export function readKnowledge(): Knowledge {
  const geography = readMaps();
  return { judgements: readJudgementsFile(), placeOf: geography.placeOf, geography };
}
