/**
 * Activities that are cultural or creative, by the beginning of their code without its point: those that Eurostat counts in its statistics of culture, with architecture, advertising and
 * the making of games. Those of NACE Rev. 2 hold in NACE-BEL 2008 and the French NAF of 2008, those of Rev. 2.1 in NACE-BEL 2025 and the NAF of 2025.
 */
const creativeCodes = {
  rev2: ['1811', '1812', '1813', '1814', '182', '3212', '322', '4761', '4762', '4763', '5811', '5813', '5814', '5821', '59', '601', '602', '6391', '7111', '7311', '741', '742', '743', '7722', '8552', '90', '9101', '9102', '9103'],
  rev21: ['1811', '1812', '1813', '1814', '182', '3212', '322', '4761', '4762', '5811', '5812', '5813', '5821', '59', '601', '602', '603', '7111', '7311', '741', '742', '743', '8552', '90', '911', '912', '913'],
} as const;

/** Codes that say nothing of it: public administration, schooling, offices of others, and associations that found no other. */
const silentCodes = ['84', '85', '94', '821', '8299', '9609', '7022', '0000'];

const tables: Readonly<Record<string, keyof typeof creativeCodes>> = { nacebel2008: 'rev2', nacebel2003: 'rev2', naf2: 'rev2', naf2008: 'rev2', nace2: 'rev2', nacebel2025: 'rev21', naf2025: 'rev21', nace21: 'rev21' };

/** What a code of activity says: creative, something else, or nothing; and how it is told. */
export type ActivityVerdict = { creative: 'yes' | 'no' | 'unknown'; code: string };

/** Returns what a code with its table says, such as "nacebel2008:90011" or "naf2:90.01Z". */
export function judgeActivity(activity: string): ActivityVerdict {
  const colon = activity.indexOf(':');
  const table = tables[activity.slice(0, colon)];
  const digits = activity.slice(colon + 1).replace(/\D/g, '');
  const code = `NACE ${digits.length > 2 ? `${digits.slice(0, 2)}.${digits.slice(2, 4)}` : digits}`;
  if (colon < 0 || !table || digits.length < 2) return { creative: 'unknown', code };
  if (creativeCodes[table].some((begin) => digits.startsWith(begin))) return { creative: 'yes', code };
  return { creative: silentCodes.some((begin) => digits.startsWith(begin)) ? 'unknown' : 'no', code };
}
