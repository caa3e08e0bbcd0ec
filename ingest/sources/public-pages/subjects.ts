import type { KindName } from '../../../graph/model/kinds/index.ts';
import type { Mention } from '../../../graph/model/statement.ts';
import { tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { RecordDraft } from '../../read/record-reading.ts';
import type { Fact } from './fact.ts';

/** What bodies do together or in common is called by its matter; a body's own name, a place or an edition of an event tells less for sure. */
const kinds: ReadonlySet<KindName> = new Set(['Project', 'Network', 'Programme', 'Call', 'Cluster']);

/** Words that name a matter, the longer before the shorter; the list of themes knows each. */
const matters = [
  'Industries culturelles et créatives', 'cultural and creative industries', 'Industries créatives', 'Creative Industries', 'Creative Hubs', 'Hubs créatifs', 'Creative Cities', 'villes créatives', 'street and circus arts', 'street arts and circus', 'performing arts',
  'Création Artistique', 'Artistic Creation', 'art contemporain', 'arts visuels', 'Digital Arts', 'Video Mapping', 'salles de concert', 'concert halls?', 'festivals', 'Musi(?:c|que)', 'Designregio', 'Designmetropole', 'Design(?:ers?)?', 'RegioThéâtre', 'RegioDanse', 'Films?', 'CinEuro', 'audiovisuelles', 'Séries', 'Th[ée][âa]tre', 'Dan[cs]e',
  'Cirque', 'circus', 'Heritage', 'Patrimoines?', 'erfgoed', 'Museum', 'Mus[ée]es', 'Textile?s?', 'Fashion', 'Games?', 'Gametech', 'Terrils', 'Creativity', 'créativité', 'creativiteit', 'Creative', 'Créatif', 'Cultuurculture', 'Cultural', 'culturel(?:le|les|s)', 'culturele', 'Culture', 'Cultuur',
];
const matter = new RegExp(`(?<![\\p{L}])(?:${matters.join('|')})(?![\\p{L}])`, 'giu');

/** Returns the matters that the name of a project, network or programme tells, and those of its members where the reader noted who is counted; each in the words that stand there. */
export function mattersOf(fact: Fact, ends: readonly Mention[]): RecordDraft[] {
  const counted = /^(?:MEMBER|PARTNER)_COUNT$/.test(fact.predicate) ? fact.note : '';
  return ends.filter(({ kind }) => kinds.has(kind)).flatMap((end) => [...new Set(`${end.name}\n${counted}`.match(matter) ?? [])].map((name) => tieOf(end as MentionOf<'Project'>, 'CONCERNS', { kind: 'Theme', name })));
}
