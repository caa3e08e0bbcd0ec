import type { MentionOf } from '../../read/record-draft.ts';

/** The framework programmes by the code that CORDIS writes, with the names that people know. */
const known: Record<string, readonly string[]> = {
  FP6: ['Sixth Framework Programme'],
  FP7: ['Seventh Framework Programme'],
  H2020: ['Horizon 2020'],
  HORIZON: ['Horizon Europe'],
};

/** Returns a framework programme by its code. */
export function programmeOf(code: string): MentionOf<'Programme'> {
  const names = Object.hasOwn(known, code) ? known[code]! : [];
  return { kind: 'Programme', name: code, ...(names.length > 0 && { particulars: { names: names.map((name) => ({ name, lang: 'en', type: 'official' as const })) } }) };
}

/** Returns the programme that the name of a file tells, as each zip of CORDIS holds one programme; null when it tells none. */
export function programmeOfFile(name: string): MentionOf<'Programme'> | null {
  const code = Object.keys(known).find((one) => name.toUpperCase().includes(one));
  return code === undefined ? null : programmeOf(code);
}
