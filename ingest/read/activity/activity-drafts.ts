import { factOf, tieOf } from '../record-draft.ts';
import type { MentionOf } from '../record-draft.ts';
import type { RecordDraft } from '../record-reading.ts';
import type { BodyKind } from '../cell/kind-of-body.ts';

/** Returns what labels of codes say of a body, each once: what it does, and the theme that it concerns, under the label's own words. */
export function activityDrafts(body: MentionOf<BodyKind>, labels: readonly string[]): RecordDraft[] {
  return [...new Set(labels)].flatMap((label) => [factOf(body, 'HAS_ACTIVITY', label), tieOf(body, 'CONCERNS', { kind: 'Theme', name: label })]);
}
