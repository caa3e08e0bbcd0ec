import type { AnyNode, ParentNode } from 'domhandler';

/** A step of a walk through a tree: a node that is entered, or an element that is left. */
export type Step = { node: AnyNode; leaving: boolean };

/** Walks a tree in reading order, without recursion, skipping what is not wanted; elements are met twice, other nodes once. */
export function* walk(root: ParentNode, wants: (node: AnyNode) => boolean): Generator<Step> {
  let node: AnyNode = root;
  for (;;) {
    const wanted = wants(node);
    if (wanted) yield { node, leaving: false };
    let next: AnyNode | null = wanted && 'children' in node ? (node.children[0] ?? null) : null;
    if (!next && wanted && 'children' in node) yield { node, leaving: true };
    while (!next) {
      if (node === root) return;
      next = node.next;
      if (next) break;
      node = node.parent!;
      yield { node, leaving: true };
      if (node === root) return;
    }
    node = next;
  }
}
