import { Refusal } from '../../ground/refusal.ts';
import { familyOf } from '../../graph/model/kinds/index.ts';
import type { Family } from '../../graph/model/kinds/index.ts';
import type { Mention } from '../../graph/model/statement.ts';
import type { Judgement } from './judgements.ts';
import { nameKey } from './name-key.ts';

/** Which names are one thing: names of one family with one key, and those that a person judged the same. */
export class Clusters {
  private readonly parents = new Map<string, string>();
  private readonly preferred = new Map<string, string>();

  constructor(judgements: readonly Judgement[]) {
    for (const { left, right, family, judgement } of judgements) {
      if (judgement !== 'same') continue;
      const [one, other] = [this.rootOf(keyIn(family, left)), this.rootOf(keyIn(family, right))];
      if (one !== other) this.parents.set(other, one);
    }
    for (const { left, family, judgement } of judgements) {
      if (judgement !== 'same') continue;
      const root = this.rootOf(keyIn(family, left));
      if (!this.preferred.has(root)) this.preferred.set(root, left);
    }
    this.refuseContradictions(judgements);
  }

  /** Returns the key of the cluster that a mention belongs to. */
  clusterOf(mention: Mention): string {
    return this.rootOf(keyIn(familyOf(mention.kind), mention.name));
  }

  /** Returns the name that a person prefers for a cluster, if one does. */
  preferredName(cluster: string): string | null {
    return this.preferred.get(cluster) ?? null;
  }

  private rootOf(key: string): string {
    const parent = this.parents.get(key);
    if (parent === undefined) return key;
    const root = this.rootOf(parent);
    this.parents.set(key, root);
    return root;
  }

  private refuseContradictions(judgements: readonly Judgement[]): void {
    const faults = judgements
      .filter(({ judgement }) => judgement === 'different' || judgement === 'successor')
      .filter(({ left, right, family }) => this.rootOf(keyIn(family, left)) === this.rootOf(keyIn(family, right)))
      .map(({ left, right, judgement, who, when }) => `judgements.csv: expected "${left}" and "${right}" apart (${judgement}, ${who}, ${when}), found them made one by other judgements or by their spelling.`);
    if (faults.length > 0) throw new Refusal('check', faults.join(' '), 'Take one of the judgements back.');
  }
}

function keyIn(family: Family, name: string): string {
  return `${family}:${nameKey(name)}`;
}
