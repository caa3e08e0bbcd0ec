import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { readJudgementsFile } from './judgements-file.ts';
import { learntFile, wordFiles } from './match-knowledge.ts';
import { JudgedNames } from './resolve/match/verdict/judged-names.ts';
import { Matcher } from './resolve/match/matcher.ts';
import type { Model } from './resolve/match/model/matcher-model.ts';
import { Register } from './resolve/match/verdict/register.ts';
import type { RegisterRecord } from './resolve/match/verdict/register.ts';

const registerFile = fileURLToPath(new URL('../../shared/data/ror/ror_flat_BE_FR_NL_LU_DE_GB.csv', import.meta.url));

/** Returns the matcher with the words and the models of this repository. */
export function loadMatcher(): Matcher {
  return new Matcher({ words: wordFiles(), lexicon: learntFile('lexicon.txt'), weights: learntFile('weights.txt'), languages: learntFile('languages.txt'), pairs: learntFile('pairs.json') });
}

/** Returns the learnt model of links. */
export function loadLinkModel(): Model {
  return JSON.parse(learntFile('mentions.json')) as Model;
}

/** Returns what people judged of names in this repository. */
export function loadJudgedNames(): JudgedNames {
  return new JudgedNames(readJudgementsFile());
}

/** Returns the registry of research bodies, ROR, where it lies beside the repository, else null. */
export function loadRegister(): Register | null {
  if (!existsSync(registerFile)) return null;
  const rows = parse(readFileSync(registerFile, 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
  return new Register(rows.map(recordIn));
}

/** Relationships stand as "type:id" parted by bars, names as "name@language". */
function recordIn(row: Record<string, string>): RegisterRecord {
  const parts = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean);
  const names = parts(row['names_lang']).map((name) => name.replace(/@[^@]*$/, ''));
  const successors = parts(row['relationships']).flatMap((relation) => (/^(successor|predecessor):/i.test(relation) ? [relation.slice(relation.indexOf(':') + 1)] : []));
  return { id: row['ror_id']!, names: [row['display_name']!, ...names, ...parts(row['acronyms'])], country: row['country']!, successors };
}
