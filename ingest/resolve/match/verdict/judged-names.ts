import type { Judgement } from '../../judgements.ts';
import { nameKey } from '../../name-key.ts';

/** What people said of two names. */
export type Said = { judgement: 'same' | 'different' | 'successor'; why: string };

/** What people judged of names, and what follows: names judged the same are one, and what is said of one of them is said of all. */
export class JudgedNames {
  private readonly parents = new Map<string, string>();
  private readonly apart = new Map<string, Said>();

  constructor(judgements: readonly Judgement[]) {
    for (const { left, right, judgement } of judgements) {
      if (judgement !== 'same') continue;
      const [root, other] = [this.rootOf(nameKey(left)), this.rootOf(nameKey(right))];
      this.parents.set(root, root).set(other, root);
    }
    for (const { left, right, judgement, why } of judgements) {
      if (judgement === 'different' || judgement === 'successor') this.apart.set(this.ends(left, right), { judgement, why });
    }
  }

  /** Returns what people said of two names, or null when nobody did. */
  saidOf(left: string, right: string): Said | null {
    if (this.rootOf(nameKey(left)) === this.rootOf(nameKey(right)) && this.parents.has(nameKey(left)) && this.parents.has(nameKey(right))) return { judgement: 'same', why: 'a person judged them the same' };
    return this.apart.get(this.ends(left, right)) ?? null;
  }

  private ends(left: string, right: string): string {
    return [this.rootOf(nameKey(left)), this.rootOf(nameKey(right))].sort().join('\n');
  }

  private rootOf(key: string): string {
    const parent = this.parents.get(key) ?? key;
    return parent === key ? key : this.rootOf(parent);
  }
}
