import { kindByName } from '../../read/cell/kind-of-body.ts';
import type { BodyKind } from '../../read/cell/kind-of-body.ts';
import { readAddress } from '../../read/cell/read-address.ts';
import { readDay } from '../../read/cell/read-day.ts';
import type { DayOrder } from '../../read/cell/read-day.ts';
import { readMoney } from '../../read/cell/read-money.ts';
import type { MoneyStyle } from '../../read/cell/read-money.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw } from '../../read/record-reading.ts';
import type { Beneficiary } from './operation.ts';

/** What a 32-bit counter of cents holds at most: a sum that was cut there by the program that kept it. */
const cutAt = [21_474_836, 21_474_836.47, 42_949_672, 42_949_672.95];

/** The European Social Fund was founded in 1957, and no fund is older: an earlier date is a spreadsheet's nought or a slip. */
const firstYear = '1957';

const publicBodies = /^(?:(?:stad|gemeente|provincie|ville|commune|province|r[ée]gion|conseil|d[ée]partement|minist[èe]re|ministerie|c\.?p\.?a\.?s\.?|o\.?c\.?m\.?w\.?|communaut[ée]|service public|intercommunale|eurom[ée]tropole)(?!\p{L})|openbaar centrum|centre public|spw\b|forem\b|le forem\b|vdab\b|uwv\b|adem\b)/iu;

/** Reads one list's cells, each exactly or as a flaw; what was amiss gathers as it reads. */
export class Cells {
  readonly flaws: Flaw[] = [];

  /** Reads an amount in euros; nothing, a dash or nought are none stated, and what cannot be read exactly is a flaw. */
  money(text: string, column: string, style: MoneyStyle): number | null {
    if (/^[\s-]*$/.test(text)) return null;
    // Full stops that part thousands stand before three digits each: "288.11" was cut by a spreadsheet.
    const isCut = style === 'continental' && /^\d+\.\d{1,2}$/.test(text.replace(/[€\s]/gu, ''));
    const money = isCut ? { fault: `expected thousands parted by full stops, found "${text}", which a spreadsheet has cut.` } : readMoney(text, style);
    if ('fault' in money) return this.flaw('money.unreadable', column, money.fault);
    if (cutAt.includes(money.amount)) return this.flaw('money.cut', column, `expected an amount, found "${text}", the most that a counter of cents holds.`);
    return money.amount === 0 ? null : money.amount;
  }

  /** Reads a date at the precision that is written; one before there were funds is a flaw. */
  day(text: string, column: string, order: DayOrder): string | null {
    if (text === '') return null;
    const day = readDay(text, order);
    if ('fault' in day) return this.flaw('date.unreadable', column, day.fault);
    return day.day >= firstYear ? day.day : this.flaw('date.impossible', column, `expected a date since ${firstYear}, found "${text}".`);
  }

  /** Reads two dates; an end before its start is a flaw, and neither stands. */
  period(start: string | null, end: string | null, column: string): { from: string | null; to: string | null } {
    if (start === null || end === null || start.slice(0, end.length) <= end) return { from: start, to: end };
    this.flaw('date.reversed', column, `expected an end after ${start}, found ${end}.`);
    return { from: null, to: null };
  }

  /** Notes a cell that was damaged beyond repair, "R_gion", "R‚gion" or "l?int"; what it says is kept as it stands. */
  damaged(text: string, column: string): string {
    if (/(?<=\p{L})[_ª](?=$|[\s\p{L}])|(?<=^|\s)[_ª](?=\p{L})|(?<=\p{L})[?‚](?=\p{L})/u.test(text)) this.flaw('cell.damaged', column, `expected letters, found "${text}", where accents were lost before it was published; it stays so.`);
    return text;
  }

  /** Notes what is amiss. */
  flaw(code: string, column: string, message: string): null {
    this.flaws.push({ code, column, message });
    return null;
  }
}

/** Returns a body with the kind that its name tells, and the place that is written beside it. */
export function bodyOf(name: string, country: string, at: { town?: string; postcode?: string } = {}): Beneficiary {
  const { town, postcode } = readAddress({ town: at.town ?? '', postcode: at.postcode ?? '', country });
  const where = { country, ...(postcode ? { postcode } : {}) };
  const body: MentionOf<BodyKind> = { kind: kindOf(name), name, particulars: { ...where, ...(town ? { town } : {}) } };
  return { body, place: town ? { kind: 'Place', name: town, particulars: where } : null };
}

/** French lists write the form of a company before its name, and forms with full stops: "S.A. Fil", "Fileurs a.s.b.l.". */
function kindOf(name: string): BodyKind {
  const plain = name.replace(/(?<=(?<!\p{L})\p{L}|\.\p{L})\.(?=\p{L}?(?![\p{L}])|\p{L}\.)/gu, '');
  if (publicBodies.test(plain)) return 'PublicBody';
  return /^(?:SA|SAS|SASU|SARL|EURL|SPRL|SCRL|SNC|NV|BVBA)\s/u.test(plain) ? 'Company' : (kindByName(plain) ?? 'Organisation');
}

/** Returns one line of text for what a cell wrote over several, or with several spaces; the letter that stands at the place of "¼" in ISO-8859-15 beside other letters is that letter. */
export function oneLine(text: string): string {
  const plain = text.replace(/_x000D_/g, ' ').replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/¼(?=\p{L})/gu, 'Œ').replace(/½(?=\p{L})/gu, 'œ');
  return plain.replace(/\s+/gu, ' ').trim();
}

/** Returns a name, or nothing where it is one that many bear and nobody is told by. */
export function nameIn(text: string, column: string, read: Cells): string {
  const name = oneLine(text);
  if (name === '') read.flaw('beneficiary.missing', column, 'expected a beneficiary, found none that can be read.');
  if (!/^(?:l['’])?[ée]tat$|^n\.?r\.?$|^chaque école/iu.test(name)) return name;
  read.flaw('name.generic', column, `expected the name of a body, found "${name}".`);
  return '';
}
