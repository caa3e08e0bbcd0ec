import type { Language } from '../words/languages.ts';
import { sideLabel } from '../words/sides.ts';
import type { Brief } from '../server/records.ts';
import type { Compared } from './compared.ts';

/** Returns the name of what is compared, as the language calls it. */
export function nameOf({ compared, thing }: { compared: Compared; thing: Brief | null }, language: Language): string {
  if (compared.sort === 'side') return sideLabel(compared.side, language) ?? compared.side;
  if (compared.sort === 'period') return `${compared.years.from}–${compared.years.to}`;
  return thing?.name ?? compared.id;
}
