/** A legal unit of the register, whichever of its shapes told it. */
export type LegalUnit = {
  siren: string;
  /** O is told freely; P or N hides a person, or a body that asked for it. */
  diffusion: 'open' | 'partial';
  isPerson: boolean;
  name: string;
  acronym: string | null;
  otherNames: readonly string[];
  formerNames: readonly string[];
  /** The register of associations' number of it. */
  rna: string | null;
  legalForm: string;
  /** Codes of activity with their table, such as "naf2:90.01Z". */
  activities: readonly string[];
  /** Dates in EDTF. */
  created: string | null;
  ended: string | null;
  seat: Seat | null;
};

/** Where a legal unit has its seat. */
export type Seat = { country: string; town: string; postcode: string; insee: string; lat?: number; lng?: number };

/** Why a record is no legal unit that can be read. */
export type UnitFault = { fault: string };

/** Returns what a cell tells, and "" for what the register hides or leaves open. */
export function told(text: string | null | undefined): string {
  const trimmed = (text ?? '').normalize('NFC').trim();
  return trimmed === '[ND]' || trimmed === 'null' ? '' : trimmed;
}

/** Returns a date of the register; 1 January 1900 is what it writes where it knows none. */
export function dayTold(text: string | null | undefined): string | null {
  const day = told(text).slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day !== '1900-01-01' ? day : null;
}

/** Returns a code of activity with its table: the classification of 2025 is told beside the one in force. */
export function activityTold(code: string | null | undefined, table: string | null | undefined): string[] {
  const written = told(code);
  if (!/^\d{2}\.\d{2}[A-Z]$/.test(written)) return [];
  return [`${/25/.test(told(table)) ? 'naf2025' : 'naf2'}:${written}`];
}

/** Returns the distinct names among some, without those that are hidden and without another one. */
export function namesTold(names: readonly (string | null | undefined)[], except: readonly string[]): string[] {
  return [...new Set(names.map(told))].filter((name) => name !== '' && !except.includes(name));
}
