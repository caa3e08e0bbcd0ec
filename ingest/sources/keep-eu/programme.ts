import type { MentionOf } from '../../read/record-draft.ts';

/** A programme as keep.eu names it, with the years of its period. */
export type Programme = { mention: MentionOf<'Programme'>; period: { began: string; lived: string } | null };

/**
 * Until when a period's projects could still spend: what was spent later was not paid (regulations 1260/1999, 1083/2006 article 56, 1303/2013 article 65).
 * A closed project of a period began within its years and ended by then.
 */
const lastSpending: Record<string, string> = { '2006': '2008', '2013': '2015', '2020': '2023', '2027': '2029' };

/** Returns a programme by the name that keep.eu writes, "2014 - 2020 INTERREG VB Danube"; without its years that name is an alias where it still tells the generation. */
export function programmeOf(written: string): Programme {
  const [, from, to, bare] = /^(\d{4}) [-–] (\d{4}) (.+)$/.exec(written) ?? [];
  if (from === undefined || to === undefined || bare === undefined) return { mention: { kind: 'Programme', name: written }, period: null };
  const alias = /^interreg v/i.test(bare) ? { particulars: { names: [{ name: bare, lang: null, type: 'alias' as const }] } } : {};
  return { mention: { kind: 'Programme', name: written, ...alias }, period: { began: `${from}/${to}`, lived: `${from}/${lastSpending[to] ?? to}` } };
}
