import { Refusal } from '../../ground/refusal.ts';
import { familyOf } from '../../graph/model/kinds/index.ts';
import type { Family } from '../../graph/model/kinds/index.ts';
import type { Mention } from '../../graph/model/statement.ts';
import type { Judgement } from './judgements.ts';
import { nameKey } from './name-key.ts';
import type { PlaceOf } from './places.ts';

/** Which names are one thing: names of one family with one key, names of one place of the gazetteer, and those that a person judged the same. */
export class Clusters {
  private readonly parents = new Map<string, string>();
  private readonly preferred = new Map<string, string>();
  private readonly keys = new Map<string, string>();

  constructor(
    judgements: readonly Judgement[],
    private readonly placeOf: PlaceOf,
  ) {
    for (const { left, right, family, judgement } of judgements) {
      if (judgement !== 'same') continue;
      const [one, other] = [this.rootOf(this.keyIn(family, left)), this.rootOf(this.keyIn(family, right))];
      if (one !== other) this.parents.set(other, one);
    }
    for (const { left, family, judgement } of judgements) {
      if (judgement !== 'same') continue;
      const root = this.rootOf(this.keyIn(family, left));
      if (!this.preferred.has(root)) this.preferred.set(root, left);
    }
    this.refuseContradictions(judgements);
  }

  /** Returns the key of the cluster that a mention belongs to. */
  clusterOf(mention: Mention): string {
    return this.rootOf(this.keyIn(familyOf(mention.kind), mention.name));
  }

  /** Returns the name that a person prefers for a cluster, else the name that the gazetteer gives a place; null when neither does. */
  preferredName(cluster: string, names: readonly string[]): string | null {
    return this.preferred.get(cluster) ?? (cluster.startsWith('Place:') ? (names.map(this.placeOf).find((place) => place !== null)?.name ?? null) : null);
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
      .filter(({ left, right, family }) => this.rootOf(this.keyIn(family, left)) === this.rootOf(this.keyIn(family, right)))
      .map(({ left, right, judgement, who, when }) => `judgements.csv: expected "${left}" and "${right}" apart (${judgement}, ${who}, ${when}), found them made one by other judgements or by their spelling.`);
    if (faults.length > 0) throw new Refusal('check', faults.join(' '), 'Take one of the judgements back.');
  }

  private keyIn(family: Family, name: string): string {
    const written = `${family}:${name}`;
    const known = this.keys.get(written);
    if (known !== undefined) return known;
    const place = family === 'Place' ? this.placeOf(name) : null;
    const key = `${family}:${place?.key ?? nameKey(name)}`;
    this.keys.set(written, key);
    return key;
  }
}
