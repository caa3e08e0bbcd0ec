import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMaps } from './read-maps.ts';
import { readJudgements } from './resolve/judgements.ts';
import type { Knowledge } from './resolve/knowledge.ts';

/** Returns what people know beside the sources: the judgements and the maps of this repository. */
export function readKnowledge(): Knowledge {
  const geography = readMaps();
  const judgements = readFileSync(fileURLToPath(new URL('./resolve/judgements.csv', import.meta.url)), 'utf8');
  return { judgements: readJudgements(judgements), placeOf: geography.placeOf, geography };
}
