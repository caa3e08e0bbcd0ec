import { readDay } from '../../../read/cell/read-day.ts';
import { isNaturalPerson } from '../../../read/cell/natural-person.ts';
import { readMoney } from '../../../read/cell/read-money.ts';
import { readJson } from '../../../read/json/read-json.ts';
import { factOf, tieOf } from '../../../read/record-draft.ts';
import type { MentionOf } from '../../../read/record-draft.ts';
import type { Flaw, RecordDraft, RecordReading, SourceFile } from '../../../read/record-reading.ts';
import { refuseRow, takeRow } from '../../../read/table/row-reading.ts';
import { projectOf } from '../export/known-projects.ts';
import { programmeOf } from '../programme.ts';
import { apiBodyOf } from './api-body.ts';
import { apiProject } from './api-project.ts';
import type { ApiPartnership, ApiProject } from './api-project.ts';

const options = { largest: 2 ** 31, entries: [/\.jsonl$/] };

type Said = { drafts: RecordDraft[]; beside: RecordDraft[]; flaws: Flaw[] };

/** Reads the projects that the service told, one a line; a partner's own budget has no place in the model, and a project's is never split over its partners. */
export async function* readApiProjects(file: SourceFile): AsyncGenerator<RecordReading> {
  for await (const { row, value, flaw } of readJson(file, options)) {
    const at = { row, notes: [] };
    const read = flaw === null ? apiProject.safeParse(value) : null;
    if (flaw !== null) yield refuseRow(file, at, 'record.unreadable', flaw);
    else if (!read?.success) yield refuseRow(file, at, 'record.shape', `expected a project as the service tells it, found ${read?.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}.`);
    else if (read.data.acronym === '' || read.data.programme.title === '') yield refuseRow(file, at, 'thing.unnamed', 'expected a programme and an acronym, found none.');
    else yield takeRow({ ...file, url: read.data.seo_name ? `https://keep.eu/projects/${read.data.seo_name}/` : file.url }, at, sayings(read.data));
  }
}

function sayings(told: ApiProject): Said {
  const project = projectOf({ programme: told.programme.title, acronym: told.acronym, titles: Object.values(told.translations).map(({ name }) => name) });
  const programme = programmeOf(told.programme.title).mention;
  const said: Said = { drafts: [tieOf(project, 'PART_OF', programme)], beside: [], flaws: [] };
  const lived = sayDates(told, project, said);
  const [budget, funding] = [amountOf(told.total_budget, 'total_budget', said), amountOf(told.eu_funding, 'eu_funding', said)];
  if (budget !== null) said.drafts.push(factOf(project, 'BUDGET', budget, { unit: 'EUR' }));
  if (funding !== null) said.drafts.push(funding > 0 ? tieOf(project, 'EU_FUNDING', programme, { value: funding, unit: 'EUR' }) : factOf(project, 'EU_FUNDING', 0, { unit: 'EUR' }));
  for (const theme of new Set(told.themes.filter(Boolean))) said.drafts.push(tieOf(project, 'CONCERNS', { kind: 'Theme', name: theme }));
  for (const partnership of told.partnerships) sayPartner(partnership, { project, programme, lived }, said);
  return said;
}

function sayDates(told: ApiProject, project: MentionOf<'Project'>, said: Said): string | null {
  const days: string[] = [];
  for (const [column, predicate] of [['start_date', 'STARTED'], ['end_date', 'ENDED']] as const) {
    const day = readDay(told[column], 'ymd');
    if ('fault' in day && told[column] !== '') said.flaws.push({ code: 'cell.date', column, message: day.fault });
    if ('fault' in day) continue;
    said.drafts.push(factOf(project, predicate, day.day));
    days.push(day.day);
  }
  return days.length === 2 && days[0]! <= days[1]! ? days.join('/') : null;
}

/** An amount has three states: published, published as nought (which funds nobody), and not published, of which nothing is said. */
function amountOf(written: string, column: string, said: Said): number | null {
  if (written === '') return null;
  const money = readMoney(written, 'english');
  if ('fault' in money) said.flaws.push({ code: 'cell.money', column, message: money.fault });
  return 'amount' in money ? money.amount : null;
}

type Within = { project: MentionOf<'Project'>; programme: MentionOf<'Programme'>; lived: string | null };

function sayPartner(partnership: ApiPartnership, { project, programme, lived }: Within, said: Said): void {
  const { name } = partnership.partner;
  const refuse = (code: string, message: string): void => void said.flaws.push({ code, column: 'partnerships', message });
  if (!/\p{L}/u.test(name)) return refuse('thing.unnamed', 'expected the name of a partner, found none.');
  if (isNaturalPerson(name)) return refuse('person.left-out', 'expected an organisation, found a natural person, who is left out.');
  const { body, located } = apiBodyOf(partnership);
  said.drafts.push(tieOf(body, 'PARTNER_IN', project, { role: partnership.type === 'lead' ? 'lead' : 'partner', from: lived, to: lived }));
  said.beside.push(...located);
  const share = amountOf(partnership.co_financing_eur, 'co_financing_eur', said);
  if (share !== null && share > 0) said.drafts.push(tieOf(programme, 'FUNDS', body, { value: share, unit: 'EUR' }));
}
