import type { KindName } from '../../../../graph/model/kinds/index.ts';
import type { PredicateName } from '../../../../graph/model/predicates/index.ts';
import type { roles } from '../../../../graph/model/roles.ts';

/** How a reader's predicate folds into the closed list; a predicate of the list that has no row here stands as it is. */
export type Fold = {
  stated: string;
  /** The kinds of object that the row is for; any when absent. */
  into?: readonly KindName[];
  /** The kinds of subject that the row is for; any when absent. */
  from?: readonly KindName[];
  predicate: PredicateName;
  /** The ends change places. */
  inverts?: true;
  role?: keyof typeof roles;
  /** What a count is of, when the note does not say. */
  unit?: string;
};

const federations = ['Network', 'Cluster'] as const;

/** The one table of folds; the first row that fits is taken. */
export const folds: readonly Fold[] = [
  { stated: 'PARTNER_IN', into: federations, predicate: 'MEMBER_OF' },
  { stated: 'LEADS', into: federations, predicate: 'MEMBER_OF', role: 'lead' },
  { stated: 'LEADS', predicate: 'PARTNER_IN', role: 'lead' },
  { stated: 'ASSOCIATED_IN', into: federations, predicate: 'MEMBER_OF', role: 'associated' },
  { stated: 'ASSOCIATED_IN', predicate: 'PARTNER_IN', role: 'associated' },
  { stated: 'FOUNDING_PARTNER_OF', predicate: 'PARTNER_IN' },
  { stated: 'PARTNER_OF', predicate: 'PARTNER_IN' },
  { stated: 'TOOK_PART_IN', into: ['Partnership'], predicate: 'PARTNER_IN' },
  { stated: 'FUNDED_BY', into: ['Call'], predicate: 'SELECTED', inverts: true },
  { stated: 'FUNDED_BY', predicate: 'FUNDS', inverts: true },
  { stated: 'ORGANISED_BY', predicate: 'ORGANISES', inverts: true },
  { stated: 'HOSTED_BY', predicate: 'HOSTS', inverts: true },
  { stated: 'HOSTS', from: ['Place'], predicate: 'LOCATED_IN', inverts: true },
  { stated: 'FOUNDED_BY', predicate: 'CREATED', inverts: true },
  { stated: 'OPERATED_BY', predicate: 'RUNS', inverts: true },
  { stated: 'OPERATES', predicate: 'RUNS' },
  { stated: 'LABELLED_BY', predicate: 'LABELS', inverts: true },
  { stated: 'LOCATED_AT', predicate: 'LOCATED_IN' },
  { stated: 'SUCCEEDS', predicate: 'SUCCEEDED_BY', inverts: true },
  { stated: 'CONTINUES', predicate: 'SUCCEEDED_BY', inverts: true },
  { stated: 'TOTAL_BUDGET', predicate: 'BUDGET' },
  { stated: 'MEMBER_COUNT', predicate: 'COUNT', unit: 'members' },
  { stated: 'PARTNER_COUNT', predicate: 'COUNT', unit: 'partners' },
  { stated: 'TARGET_COMPANIES', predicate: 'COUNT', unit: 'companies aimed at' },
  { stated: 'INCUBATES_COUNT', predicate: 'COUNT', unit: 'companies incubated' },
  { stated: 'COMPANIES_SUPPORTED', predicate: 'COUNT', unit: 'companies supported' },
  { stated: 'APPROVED_COUNT', predicate: 'COUNT', unit: 'projects approved' },
  { stated: 'ATTENDANCE_PRO', predicate: 'COUNT', unit: 'professionals attending' },
];

/** What an amount means that stands beside a predicate which carries none: its own statement, about the subject, the object, or from one to the other. */
export const amounts: Readonly<Record<string, { predicate: 'BUDGET' | 'FUNDS'; of: 'subject' | 'object' | 'both' }>> = {
  RUNS: { predicate: 'BUDGET', of: 'object' },
  ANNOUNCED: { predicate: 'BUDGET', of: 'subject' },
  LEADS: { predicate: 'FUNDS', of: 'both' },
  CREATED: { predicate: 'FUNDS', of: 'both' },
};
