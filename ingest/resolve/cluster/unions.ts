import type { Register } from '../../../graph/model/statement.ts';

type Root = { ids: Map<string, string>; apart: Set<number> };

/** Sets that grow together, unless two identifiers of one register, or a person, keep them apart. */
export class Unions {
  private readonly parents: number[] = [];
  private readonly roots: (Root | null)[] = [];
  private verdicts = 0;

  /** Adds a member with its identifiers, and returns its number. */
  add(ids: Partial<Record<Register, string>> = {}): number {
    const told = Object.entries(ids);
    this.roots.push(told.length > 0 ? { ids: new Map(told), apart: new Set() } : null);
    return this.parents.push(this.parents.length) - 1;
  }

  /** Returns the member that stands for a set. */
  rootOf(member: number): number {
    let root = member;
    while (this.parents[root]! !== root) root = this.parents[root]!;
    while (this.parents[member]! !== root) [member, this.parents[member]] = [this.parents[member]!, root];
    return root;
  }

  /** Keeps two sets apart for good. */
  keepApart(one: number, other: number): void {
    this.verdicts += 1;
    this.rootAt(this.rootOf(one)).apart.add(this.verdicts);
    this.rootAt(this.rootOf(other)).apart.add(-this.verdicts);
  }

  /** Says whether sets may be made one. */
  mayUnite(members: readonly number[]): boolean {
    const roots = [...new Set(members.map((member) => this.rootOf(member)))].flatMap((root) => this.roots[root] ?? []);
    const ids = new Map<string, string>();
    for (const [register, id] of roots.flatMap((root) => [...root.ids])) if ((ids.get(register) ?? id) === id) ids.set(register, id);
      else return false;
    const apart = new Set(roots.flatMap((root) => [...root.apart]));
    return ![...apart].some((verdict) => apart.has(-verdict));
  }

  /** Makes two sets one, with the first one's root as root, unless something keeps them apart. */
  unite(one: number, other: number): boolean {
    const [root, joined] = [this.rootOf(one), this.rootOf(other)];
    if (root === joined) return true;
    if (!this.mayUnite([root, joined])) return false;
    const told = this.roots[joined];
    if (told) {
      const { ids, apart } = this.rootAt(root);
      for (const [register, id] of told.ids) ids.set(register, id);
      for (const verdict of told.apart) apart.add(verdict);
    }
    this.roots[joined] = null;
    this.parents[joined] = root;
    return true;
  }

  private rootAt(root: number): Root {
    return (this.roots[root] ??= { ids: new Map(), apart: new Set() });
  }
}
