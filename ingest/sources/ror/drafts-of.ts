import type { Particulars } from '../../../graph/model/statement.ts';
import { factOf, tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw, RecordDraft } from '../../read/record-reading.ts';
import { kindOf } from './kind-of.ts';
import type { RorKind } from './kind-of.ts';
import type { KnownRecords } from './known-records.ts';
import type { RorPlace, RorRecord, RorRelation } from './ror-record.ts';

type Body = MentionOf<RorKind>;

/** Returns what a record that stands says: where it sits, since when it is, what it is part of, and what followed what; and the ties that its names alone cannot tell apart. */
export function draftsOf(record: RorRecord, known: KnownRecords): { drafts: RecordDraft[]; flaws: Flaw[] } {
  const subject: Body = { kind: kindOf(record), name: record.name, particulars: particularsOf(record, known) };
  const [ties, flaws] = distinctTies(record.relations.flatMap((relation) => relationOf(subject, record.id, relation, known)));
  const located = distinctPlaces(record.places).map((place) => tieOf(subject, 'LOCATED_IN', townOf(place)));
  const founded = record.established === null ? [] : [factOf(subject, 'FOUNDED', String(record.established).padStart(4, '0'))];
  return { drafts: [...located, ...founded, ...ties], flaws };
}

/** A statement is known by the names at its ends: of two ties of one row to bodies of one name, the first is told, and the others are flaws. */
function distinctTies(ties: readonly RecordDraft[]): [RecordDraft[], Flaw[]] {
  const firsts = new Map<string, RecordDraft>();
  const flaws: Flaw[] = [];
  for (const tie of ties) {
    const key = [tie.subject.name, tie.predicate, tie.object?.name].join('\n');
    const first = firsts.get(key);
    if (!first) firsts.set(key, tie);
    else if (idsOf(first) !== idsOf(tie)) flaws.push({ code: 'relation.alike', column: 'relationships', message: `expected bodies told apart by their names, found ${idsOf(first)} and ${idsOf(tie)} of one name.` });
  }
  return [[...firsts.values()], flaws];
}

function idsOf({ subject, object }: RecordDraft): string {
  return `${subject.particulars?.ids?.ror} ${object?.particulars?.ids?.ror}`;
}

function particularsOf(record: RorRecord, known: KnownRecords): Particulars {
  const [first] = record.places;
  const [domain, ...others] = record.domains;
  const own = domain !== undefined && others.length === 0 && known.isOwn(domain) ? { domain } : {};
  const shown = record.nameLang === null ? [] : [{ name: record.name, lang: record.nameLang, type: 'official' as const }];
  return {
    ...(first ? { country: first.country, town: first.town, lat: first.lat, lng: first.lng } : {}),
    ids: { ror: record.id, ...record.ids, ...own },
    // A number of another register stands among the aliases of some.
    names: [...shown, ...record.names].filter(({ name }) => /\p{L}/u.test(name)),
  };
}

function townOf({ town, country, lat, lng, geonames }: RorPlace): MentionOf<'Place'> {
  return { kind: 'Place', name: town, particulars: { country, lat, lng, ids: { geonames } } };
}

function distinctPlaces(places: readonly RorPlace[]): RorPlace[] {
  return [...new Map(places.map((place) => [place.geonames, place])).values()];
}

/** A tie is told once: by the part or the one that came before, and by the other only where that one is silent. */
function relationOf(subject: Body, id: string, relation: RorRelation, known: KnownRecords): RecordDraft[] {
  if (relation.id === id || known.isWithdrawn(relation.id)) return [];
  const other: Body = otherOf(relation, known);
  if (relation.type === 'parent') return [tieOf(subject, 'PART_OF', other)];
  if (relation.type === 'successor') return [tieOf(subject, 'SUCCEEDED_BY', other)];
  if (relation.type === 'child' && !known.tells(relation.id, 'parent', id)) return [tieOf(other, 'PART_OF', subject, { predicateStated: 'child' })];
  if (relation.type === 'predecessor' && !known.tells(relation.id, 'successor', id)) return [tieOf(other, 'SUCCEEDED_BY', subject, { predicateStated: 'predecessor' })];
  return [];
}

function otherOf({ id, label }: RorRelation, known: KnownRecords): Body {
  const { kind, name } = known.mentionOf(id) ?? { kind: 'Organisation', name: label };
  return { kind, name, particulars: { ids: { ror: id } } };
}
