import { Linker, linkFeatures } from '../../ingest/resolve/match/link/linker.ts';
import type { Registered } from '../../ingest/resolve/match/link/linker.ts';
import type { Matcher } from '../../ingest/resolve/match/matcher.ts';
import { learnTrees } from '../../ingest/resolve/match/model/learn-trees.ts';
import type { Learning, Lessons } from '../../ingest/resolve/match/model/learn-trees.ts';
import type { Model } from '../../ingest/resolve/match/model/matcher-model.ts';
import type { JudgedMention } from './judged.ts';

/** How the trees of links are learnt. */
export const learningOfLinks: Learning = { trees: 200, rate: 0.07, depth: 5, leastWeight: 4, shrink: 3, rowShare: 0.6, featureShare: 0.4, seed: 7 };

/** The log-odds from which a mention is linked: where F1 is best in cross-validation. */
const bar = -0.7;

/** Returns the lessons that judged mentions give: one for each body that each of them may mean. */
export function lessonsOfLinks(matcher: Matcher, mentions: readonly JudgedMention[], registry: readonly Registered[]): Lessons & { mention: number[]; body: number[] } {
  const linker = new Linker(matcher, registry, { features: [], base: 0, trees: [], bar: 0 });
  const lessons = { features: linkFeatures, rows: [] as Float32Array[], truths: [] as (0 | 1)[], weights: [] as number[], mention: [] as number[], body: [] as number[] };
  mentions.forEach((mention, index) => {
    for (const { at, row } of linker.options(mention)) {
      lessons.rows.push(row);
      lessons.truths.push(registry[at]!.entity_id === mention.gold ? 1 : 0);
      lessons.weights.push(1);
      lessons.mention.push(index);
      lessons.body.push(at);
    }
  });
  return lessons;
}

/** Learns the model of links, as the text of its file. */
export function learnLinks(matcher: Matcher, mentions: readonly JudgedMention[], registry: readonly Registered[]): string {
  const model: Model = { ...learnTrees(lessonsOfLinks(matcher, mentions, registry), learningOfLinks), bar };
  return `${JSON.stringify(model)}\n`;
}
