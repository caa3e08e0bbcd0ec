import { roles } from '../../../../graph/model/roles.ts';

type Role = keyof typeof roles;

/** The readers' free words that are clearly one of the roles of the model; all others stay words. */
const words: Readonly<Record<Role, readonly string[]>> = {
  lead: ['lead partner', 'lead operator', 'coordinator', 'co-ordinator', 'coordination'],
  steering: [],
  partner: [
    'partner', 'main partner', 'new partner', 'cultural partner', 'supporting partner', 'institutional partner', 'founding partner', 'structural partner', 'knowledge partner on sustainability',
    'partner authority', 'partner territory', 'co-organising partner', 'Belgian partner', 'official partner, nine projects', 'official partner; nine projects', 'official partner, 9 projects',
  ],
  associated: ['associated centre'],
  producer: ['producer', 'coproducer', 'co-producer', 'Belgian coproducer', 'Belgian co-producer', 'coproducer with le manège.mons', 'coproduction'],
  host: [],
  applicant: [],
};

const known = new Map((Object.keys(words) as Role[]).flatMap((role) => words[role].map((word) => [word, role] as const)));

/** Returns the role of the model that a reader's word clearly is, or null. */
export function roleOf(word: string): Role | null {
  return known.get(word) ?? null;
}
