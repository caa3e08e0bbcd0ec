import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../ground/refusal.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { loadJudgedNames, loadMatcher, loadRegister } from '../../ingest/load-matcher.ts';
import { wordFiles } from '../../ingest/match-knowledge.ts';
import { matchPair } from '../../ingest/resolve/match/verdict/match-pairs.ts';
import { Matcher } from '../../ingest/resolve/match/matcher.ts';
import { readVocabulary } from '../../ingest/resolve/match/name/vocabulary.ts';
import { withPython } from '../python.ts';
import { crossValidate } from './cross-validate.ts';
import { ownPairs, rowsOf } from './judged.ts';
import type { JudgedPair } from './judged.ts';
import { unlearnt } from './learn-pairs.ts';
import { learnWords } from './learn-words.ts';
import { worthOf } from './measure.ts';
import type { Worth } from './measure.ts';

const packages = ['rapidfuzz', 'string-grouper', 'nomenklatura', 'splink<5'];

/** Compares the matcher with its peers on judged pairs, in one run: cross-validated by organisation, so that no model is asked what it learnt. */
export default async function identity(args: string[]): Promise<void> {
  const [folder = join('..', 'shared', 'data', 'identity')] = args.filter((argument) => !argument.startsWith('--'));
  const file = join(folder, 'pairs_dev.csv');
  if (!existsSync(file)) throw new Refusal('usage', `bench/identity: expected judged pairs at ${file}, found no such file.`, 'Name the folder: npm run bench -- identity FOLDER.');
  const pairs = rowsOf<JudgedPair>(file);
  const own = ownPairs();
  const ids = new Set([...pairs, ...own].flatMap(({ left_id, right_id }) => [left_id, right_id]));
  const words = wordFiles();
  const learner = new Matcher({ words, ...learnWords(folder, readVocabulary(words), ids), pairs: unlearnt });
  const scores = crossValidate(learner, [...pairs, ...own], 10);
  const found = new Map<string, Worth>([['ours, cross-validated, no registers', worthOf(pairs, scores.slice(0, pairs.length), 0.5)]]);
  found.set('ours, hard pairs of our own domain, cross-validated', worthOf(own, scores.slice(pairs.length), 0.5));
  const register = loadRegister();
  if (register) found.set('ours, with registers (they know these names)', worthOf(pairs, withRegister(pairs, register), 0.5));
  for (const [name, scores] of Object.entries(args.includes('--no-peers') ? {} : peerScores(file))) {
    if (typeof scores === 'string') reportToTerminal(`${name}: left out: ${scores}`);
    else found.set(`${name}, at its best threshold here`, worthOf(pairs, scores, null));
  }
  process.stdout.write(tableOf(found));
}

function withRegister(pairs: readonly JudgedPair[], register: NonNullable<ReturnType<typeof loadRegister>>): number[] {
  const [matcher, judged] = [loadMatcher(), loadJudgedNames()];
  return pairs.map(({ left, right, country, left_lang, right_lang }) => matchPair({ left, right, country, leftLang: left_lang, rightLang: right_lang }, matcher, judged, register).score);
}

/** What the peers score, each in order; one that cannot be had is left out and told. */
function peerScores(file: string): Record<string, number[] | string> {
  const told = withPython(packages, ({ folder, run }) => {
    run(join(import.meta.dirname, 'peers.py'), [file, join(folder, 'scores.json')]);
    return JSON.parse(readFileSync(join(folder, 'scores.json'), 'utf8')) as Record<string, number[] | string>;
  });
  return told ?? {};
}

function tableOf(found: ReadonlyMap<string, Worth>): string {
  const strata = Object.keys([...found.values()][0]!.merged);
  const columns = ['matcher', 'P', 'R', 'F1', 'AUC', 'R at P .98', ...strata.map((stratum) => `same: ${stratum}`)];
  const rows = [...found].map(([name, { precision, recall, f1, auc, recallAt98, merged }]) => [name, ...[precision, recall, f1, auc, recallAt98, ...strata.map((stratum) => merged[stratum] ?? Number.NaN)].map((figure) => (Number.isNaN(figure) ? '–' : figure.toFixed(3)))]);
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
