import type { KindName } from '../kinds/index.ts';

/** How many there are of something, and how many came and went since the release before. */
export type Change = { all: number; came: number; went: number };

/** What changed between the release before and the one that is served: statements, things and ties, and some of the things that came, with their kind; the ids of things stay, so that a new name is no change here. */
export type ReleaseChanges = { before: string; statements: Change; things: Change; relations: Change; examples: { id: string; name: string; kind: KindName }[] };

/** Tells what changed between releases; null when no release before it is kept. */
export type ChangesReader = { changes(release: string): Promise<ReleaseChanges | null> };
