import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFileWhole } from '../../ground/write-file.ts';
import { wordFiles } from '../../ingest/match-knowledge.ts';
import { Matcher } from '../../ingest/resolve/match/matcher.ts';
import { readVocabulary } from '../../ingest/resolve/match/name/vocabulary.ts';
import { ownPairs, rowsOf } from './judged.ts';
import type { JudgedMention, JudgedPair } from './judged.ts';
import { learnLinks } from './learn-links.ts';
import { learnPairs, unlearnt } from './learn-pairs.ts';
import { learnWords } from './learn-words.ts';

// Run by hand when the words, the features or the judged names have changed: npx tsx bench/identity/learn.ts <the folder of the judged names>
const folder = process.argv[2] ?? '../shared/data/identity';
const generated = fileURLToPath(new URL('../../ingest/resolve/match/generated/', import.meta.url));
const words = wordFiles();
const vocabulary = readVocabulary(words);
const pairs = [...rowsOf<JudgedPair>(join(folder, 'pairs_dev.csv')), ...ownPairs()];
const mentions = rowsOf<JudgedMention>(join(folder, 'mentions_dev.csv'));

// The models learn from judged names whose own translations taught nothing, as those of the names they will meet.
const judged = new Set([...pairs.flatMap(({ left_id, right_id }) => [left_id, right_id]), ...mentions.map(({ gold }) => gold)]);
const matcher = new Matcher({ words, ...learnWords(folder, vocabulary, judged), pairs: unlearnt });
const everything = learnWords(folder, vocabulary, new Set());
const files = { 'lexicon.txt': everything.lexicon, 'weights.txt': everything.weights, 'languages.txt': everything.languages, 'pairs.json': learnPairs(matcher, pairs), 'mentions.json': learnLinks(matcher, mentions, rowsOf(join(folder, 'registry.csv'))) };
for (const [name, text] of Object.entries(files)) {
  writeFileWhole(join(generated, name), text);
  process.stdout.write(`${name}: ${text.length} characters\n`);
}
