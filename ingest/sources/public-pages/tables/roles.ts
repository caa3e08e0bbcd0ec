import type { PredicateName } from '../../../../graph/model/predicates/index.ts';
import type { roles } from '../../../../graph/model/roles.ts';

type Role = keyof typeof roles;

/** The readers' free words that are clearly one of the roles of the model; all others stay words. */
const words: Readonly<Record<Role, readonly string[]>> = {
  lead: ['lead partner', 'lead operator', 'coordinator', 'co-ordinator', 'coordination'],
  steering: [],
  partner: [
    'partner', 'main partner', 'new partner', 'cultural partner', 'supporting partner', 'institutional partner', 'founding partner', 'structural partner', 'knowledge partner on sustainability',
    'partner authority', 'partner territory', 'co-organising partner', 'Belgian partner', 'official partner, nine projects', 'official partner; nine projects',
  ],
  associated: ['associated centre'],
  producer: ['producer', 'coproducer', 'co-producer', 'Belgian coproducer', 'Belgian co-producer', 'coproducer with le manège.mons', 'coproduction'],
  host: [],
  applicant: [],
};

const known = new Map((Object.keys(words) as Role[]).flatMap((role) => words[role].map((word) => [word, role] as const)));

/** The predicates of what is made together, which alone have these roles. */
const made: readonly PredicateName[] = ['PARTNER_IN', 'MEMBER_OF', 'ORGANISES'];

/** Returns the role of the model that a reader's word clearly is, or null. */
export function roleOf(word: string, predicate: PredicateName): Role | null {
  return made.includes(predicate) ? (known.get(word) ?? null) : null;
}
