import type { Language } from '../languages.ts';
import { formFor, type Forms } from '../numbers.ts';

const units: Record<string, Record<Language, Forms>> = {
  companies: { en: { one: 'company', other: 'companies' }, fr: { one: 'entreprise', other: 'entreprises' }, nl: { one: 'bedrijf', other: 'bedrijven' } },
  vouchers: { en: { one: 'voucher', other: 'vouchers' }, fr: { one: 'chèque', other: 'chèques' }, nl: { one: 'cheque', other: 'cheques' } },
  members: { en: { one: 'member', other: 'members' }, fr: { one: 'membre', other: 'membres' }, nl: { one: 'lid', other: 'leden' } },
  partners: { en: { one: 'partner', other: 'partners' }, fr: { one: 'partenaire', other: 'partenaires' }, nl: { one: 'partner', other: 'partners' } },
  visitors: { en: { one: 'visitor', other: 'visitors' }, fr: { one: 'visiteur', other: 'visiteurs' }, nl: { one: 'bezoeker', other: 'bezoekers' } },
  regions: { en: { one: 'region', other: 'regions' }, fr: { one: 'région', other: 'régions' }, nl: { one: 'regio', other: 'regio’s' } },
  projects: { en: { one: 'project', other: 'projects' }, fr: { one: 'projet', other: 'projets' }, nl: { one: 'project', other: 'projecten' } },
  axes: { en: { one: 'line of work', other: 'lines of work' }, fr: { one: 'axe', other: 'axes' }, nl: { one: 'as', other: 'assen' } },
  actions: { en: { one: 'action', other: 'actions' }, fr: { one: 'action', other: 'actions' }, nl: { one: 'actie', other: 'acties' } },
  months: { en: { one: 'month', other: 'months' }, fr: { one: 'mois', other: 'mois' }, nl: { one: 'maand', other: 'maanden' } },
};

/** Returns the word for what is counted, in the form that goes with the count; a unit without a word stands as it came. */
export function unitWord(unit: string | null, count: number, language: Language): string {
  if (unit === null) return '';
  const forms = units[unit]?.[language];
  return forms ? formFor(language, count, forms) : unit;
}
