import type { Register } from '../../../graph/model/statement.ts';

type Ids = Readonly<Partial<Record<Register, string>>>;
/** What keeps a set from others; most have nothing but the identifiers of one member, which are not copied. */
type Root = { ids: Ids; apart: Set<number> | null };

/** Sets that grow together, unless two identifiers of one register, or a person, keep them apart. */
export class Unions {
  private readonly parents: number[] = [];
  private readonly roots: (Root | null)[] = [];
  private verdicts = 0;

  /** Adds a member with its identifiers, and returns its number. */
  add(ids: Ids = {}): number {
    this.roots.push(Object.keys(ids).length > 0 ? { ids, apart: null } : null);
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
    for (const [member, verdict] of [[one, this.verdicts], [other, -this.verdicts]] as const) (this.rootAt(this.rootOf(member)).apart ??= new Set()).add(verdict);
  }

  /** Says whether sets may be made one. */
  mayUnite(members: readonly number[]): boolean {
    const roots = [...new Set(members.map((member) => this.rootOf(member)))].flatMap((root) => this.roots[root] ?? []);
    const ids = new Map<string, string>();
    for (const [register, id] of roots.flatMap((root) => Object.entries(root.ids))) if ((ids.get(register) ?? id) === id) ids.set(register, id);
      else return false;
    const apart = new Set(roots.flatMap((root) => [...(root.apart ?? [])]));
    return ![...apart].some((verdict) => apart.has(-verdict));
  }

  /** Makes two sets one, with the first one's root as root, unless something keeps them apart. */
  unite(one: number, other: number): boolean {
    const [root, joined] = [this.rootOf(one), this.rootOf(other)];
    if (root === joined) return true;
    if (!this.mayUnite([root, joined])) return false;
    const told = this.roots[joined];
    if (told) {
      const kept = this.rootAt(root);
      kept.ids = { ...kept.ids, ...told.ids };
      if (told.apart) kept.apart = new Set([...(kept.apart ?? []), ...told.apart]);
    }
    this.roots[joined] = null;
    this.parents[joined] = root;
    return true;
  }

  private rootAt(root: number): Root {
    return (this.roots[root] ??= { ids: {}, apart: null });
  }
}
