import { factOf, tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { RecordDraft } from '../../read/record-reading.ts';
import type { Operation } from './operation.ts';

/**
 * Returns what an operation says. An amount belongs to a body where one body has it from one programme; else it is the whole project's. Where several rows bear one title, each row has its
 * own share, so that no amount is the project's.
 */
export function draftsOf(operation: Operation, isWhole: boolean): { drafts: RecordDraft[]; beside: RecordDraft[] } {
  const country = operation.beneficiaries[0]?.body.particulars?.country;
  const project: MentionOf<'Project'> | null = operation.title === null ? null : { kind: 'Project', name: operation.title, ...(country ? { particulars: { country } } : {}) };
  const located = operation.beneficiaries.flatMap(({ body, place }) => (place ? [tieOf(body, 'LOCATED_IN', place)] : []));
  const sites = project ? operation.places.map((place) => tieOf(project, 'LOCATED_IN', place)) : [];
  return { drafts: [...(project ? projectDrafts(project, operation, isWhole) : []), ...moneyDrafts(operation)], beside: [...located, ...sites] };
}

function projectDrafts(project: MentionOf<'Project'>, operation: Operation, isWhole: boolean): RecordDraft[] {
  const { beneficiaries, role, programmes, from, to, total, union, themes = [] } = operation;
  const [programme] = programmes;
  return [
    ...beneficiaries.map(({ body }) => tieOf(body, 'PARTNER_IN', project, { role: role.role, roleStated: role.stated, from, to })),
    ...programmes.map((one) => tieOf(project, 'PART_OF', one)),
    ...themes.map((name) => tieOf(project, 'CONCERNS', { kind: 'Theme', name })),
    ...(isWhole && from !== null ? [factOf(project, 'STARTED', from)] : []),
    ...(isWhole && to !== null ? [factOf(project, 'ENDED', to)] : []),
    ...(isWhole && total !== null ? [factOf(project, 'BUDGET', total, { unit: 'EUR' })] : []),
    ...(isWhole && union !== null ? [programme && programmes.length === 1 ? tieOf(project, 'EU_FUNDING', programme, { value: union, unit: 'EUR' }) : factOf(project, 'EU_FUNDING', union, { unit: 'EUR' })] : []),
  ];
}

function moneyDrafts({ beneficiaries, programmes, granted, union, region }: Operation): RecordDraft[] {
  const isOwn = beneficiaries.length === 1 && programmes.length === 1 && union !== null;
  const given = programmes.flatMap((programme) => beneficiaries.map(({ body }) => tieOf(programme, 'FUNDS', body, { ...(isOwn ? { value: union, unit: 'EUR' } : {}), from: granted })));
  const [only] = beneficiaries;
  return region && only && beneficiaries.length === 1 ? [...given, tieOf(region.body, 'FUNDS', only.body, { value: region.amount, unit: 'EUR', from: granted })] : given;
}
