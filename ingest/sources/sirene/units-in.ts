import { z } from 'zod';
import type { LegalUnit, UnitFault } from './legal-unit.ts';
import { isCompanyApi, parseCompanyApi } from './parse-company-api.ts';
import { isSearchResult, parseSearch } from './parse-search.ts';
import { isSireneApi, parseSireneApi } from './parse-sirene-api.ts';

/** Where services put what they answer: one record, or a list of them. */
const wraps = ['etablissement', 'etablissements', 'unitesLegales', 'results', 'data'] as const;

/** Returns the records that an answer holds, each as a legal unit or as why it is none; `at` tells one of a list from the others. */
export function unitsIn(answer: unknown): { at: string; unit: LegalUnit | UnitFault }[] {
  if (typeof answer !== 'object' || answer === null) return [{ at: '', unit: { fault: `expected an answer of a register, found ${JSON.stringify(answer)}.` } }];
  const wrapped = wraps.map((name) => (answer as Record<string, unknown>)[name]).find((found) => typeof found === 'object' && found !== null);
  if (Array.isArray(wrapped)) return wrapped.map((one, index) => ({ at: `.${index + 1}`, unit: unitOf(one) }));
  const single = wrapped ?? ('header' in answer && 'uniteLegale' in answer ? answer.uniteLegale : answer);
  return [{ at: '', unit: unitOf(single) }];
}

function unitOf(value: unknown): LegalUnit | UnitFault {
  const parse = typeof value !== 'object' || value === null ? null : isCompanyApi(value) ? parseCompanyApi : isSireneApi(value) ? parseSireneApi : isSearchResult(value) ? parseSearch : null;
  if (!parse) return { fault: 'expected a record of API Entreprise, of the Sirene API or of the search of enterprises, found another shape.' };
  try {
    return parse(value);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [{ path, message }] = error.issues as [z.core.$ZodIssue];
    return { fault: `expected a record of the register, found "${message}" at ${path.join('.') || 'its root'}.` };
  }
}
