/** Who is tied to whom, in compressed sparse rows: the neighbours of i, ascending, stand from offsets[i] up to offsets[i + 1]. */
export type Adjacency = { offsets: Int32Array; neighbours: Int32Array };

/** An adjacency with, beside each neighbour, how many groups the two have in common. */
export type Projection = Adjacency & { together: Int32Array };

/** Returns which members share a group, and in how many groups; a member stands in a group once. */
export function project(size: number, groups: readonly Int32Array[]): Projection {
  const groupsOf = invert(size, groups);
  const found = new Int32Array(size);
  const shared = new Int32Array(size);
  const offsets = new Int32Array(size + 1);
  for (let member = 0; member < size; member += 1) offsets[member + 1] = offsets[member]! + meet(member, groups, groupsOf, found, shared);
  const neighbours = new Int32Array(offsets[size]!);
  const together = new Int32Array(offsets[size]!);
  for (let member = 0; member < size; member += 1) {
    const count = meet(member, groups, groupsOf, found, shared);
    const start = offsets[member]!;
    neighbours.set(found.subarray(0, count).sort(), start);
    for (let at = start; at < start + count; at += 1) together[at] = shared[neighbours[at]!]!;
  }
  return { offsets, neighbours, together };
}

/** Returns the neighbours of one, as a view. */
export function neighboursOf({ offsets, neighbours }: Adjacency, one: number): Int32Array {
  return neighbours.subarray(offsets[one], offsets[one + 1]);
}

/** Returns how many neighbours one has. */
export function degreeOf({ offsets }: Adjacency, one: number): number {
  return offsets[one + 1]! - offsets[one]!;
}

/** Returns the groups that each member stands in, as compressed sparse rows. */
function invert(size: number, groups: readonly Int32Array[]): Adjacency {
  const offsets = new Int32Array(size + 1);
  for (const group of groups) for (const member of group) offsets[member + 1]! += 1;
  for (let member = 0; member < size; member += 1) offsets[member + 1]! += offsets[member]!;
  const next = offsets.slice();
  const neighbours = new Int32Array(offsets[size]!);
  groups.forEach((group, index) => {
    for (const member of group) neighbours[next[member]!++] = index;
  });
  return { offsets, neighbours };
}

/** Puts those who share a group with a member into `found`, in how many groups into `shared`, and returns how many they are. */
function meet(member: number, groups: readonly Int32Array[], groupsOf: Adjacency, found: Int32Array, shared: Int32Array): number {
  let count = 0;
  for (let at = groupsOf.offsets[member]!; at < groupsOf.offsets[member + 1]!; at += 1) {
    for (const other of groups[groupsOf.neighbours[at]!]!) shared[other] = 0;
  }
  shared[member] = -1;
  for (let at = groupsOf.offsets[member]!; at < groupsOf.offsets[member + 1]!; at += 1) {
    for (const other of groups[groupsOf.neighbours[at]!]!) {
      if (other === member) continue;
      if (shared[other] === 0) found[count++] = other;
      shared[other]! += 1;
    }
  }
  return count;
}
