import { readFileSync } from 'node:fs';
import { reportToTerminal } from '../ground/report.ts';
import { readJudgementsFile } from './judgements-file.ts';
import { readMaps } from './read-maps.ts';
import { loadMatcher } from './load-matcher.ts';
import { recallCompared } from './release/compared-file.ts';
import { pairingBy } from './resolve/cluster/pairing.ts';
import type { Knowledge } from './resolve/knowledge.ts';
import { readThemes } from './resolve/themes/themes.ts';

/** Returns what is known beside the sources: the judgements and the maps of this repository, and what the matcher makes of names. Of a work folder, names that were compared before are not compared again. */
export function readKnowledge(home?: string): Knowledge {
  const geography = readMaps();
  return { judgements: readJudgementsFile(), placeOf: geography.placeOf, geography, themeOf: readThemes(readFileSync(new URL('resolve/themes/themes.csv', import.meta.url), 'utf8')), pairs: (clusters) => pairingBy(loadMatcher(), geography.placeOf, home === undefined ? undefined : recallCompared(home, reportToTerminal))(clusters) };
}
