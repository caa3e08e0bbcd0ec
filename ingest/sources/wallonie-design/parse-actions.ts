import { readDate } from '../../read/dates.ts';
import { readNumber } from '../../read/numbers.ts';
import { thing } from '../../read/reading.ts';
import type { Named, Reading } from '../../read/reading.ts';
import { within } from '../../read/text-page.ts';
import type { Clause, TextPage } from '../../read/text-page.ts';

/** Reads how many actions the publisher of the page carries out, and what for. */
export function readActions(page: TextPage, reading: Reading): void {
  const work = actionsOf(page);
  const design = thing('Organisation', work.design);
  reading.value('COUNT', design, readNumber(work.count.text, 'english'), { unit: 'actions', at: within(work, { from: work.design, to: work.actions }) });
  reading.labels('HAS_OBJECTIVE', page, design, {
    'new actions that aim to support creative industries': 'support creative industries',
    'new actions that aim to … raise the awareness on … economy': 'raise awareness of creative industries in the economy',
  });
  reading.labels('HAS_ACTIVITY', page, design, { 'raising the awareness of … on the interest of creative industries': 'raise awareness among clusters and competitiveness poles' });
}

/** Reads the vouchers: who launched them, what they are for, and their first round, still to come. */
export function readVouchers(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const pilot = page.clause('{vouchers} are a pilot action in {region}, launched within the framework of the {project}.');
  const vouchers = thing('Instrument', pilot.vouchers);
  const work = actionsOf(page);
  reading.relation('LAUNCHED', thing('Organisation', work.design), vouchers, { at: within(work, { from: work.design, to: work.vouchers }) });
  reading.relation('COVERS', vouchers, thing('Place', pilot.region), { at: within(pilot, { to: pilot.region }) });
  reading.relation('PART_OF', vouchers, project, { at: within(pilot, { to: pilot.project }), predicateStated: 'launched within the framework of' });
  reading.labels('HAS_OBJECTIVE', page, vouchers, {
    'aims to encourage collaboration … in Wallonia': 'encourage traditional SMEs to collaborate with creative industries',
    'The goal is to mix different types of skills': 'mix different types of skills',
  });
  reading.themes(page, vouchers, ['aims to encourage … “traditional” and {theme}, in Wallonia', 'the projects must benefit from {theme} as a real']);
  const round = page.clause('the first pilot action that will be held from {opening} to {close} {year}, {count} {vouchers} of {amount}€ each will be granted');
  const at = within(round, { to: round.year });
  reading.value('STARTED', vouchers, readDate(`${round.opening.text} ${round.year.text}`), { at, modality: 'planned' });
  reading.value('ENDED', vouchers, readDate(`${round.close.text} ${round.year.text}`), { at, modality: 'planned' });
  reading.value('COUNT', vouchers, readNumber(round.count.text, 'continental'), { unit: 'vouchers', at: within(round, { to: round.vouchers }), modality: 'planned' });
  reading.value('GRANT', vouchers, readNumber(round.amount.text, 'continental'), { unit: 'EUR', at: within(round, { from: round.count }), modality: 'planned' });
  reading.omit('thing.unnamed', page.one('at the end of a call for projects'), 'expected the name of the call for the vouchers, found none.');
  reading.omit('predicate.missing', page.one('not just in an aesthetic way'), 'expected a fact of the closed list, found a condition of selection.');
}

/** Reads the second action, which its heading names. */
export function readLinking(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const linking = thing('Project', page.clause('{name} This action aims to create a link').name);
  const work = actionsOf(page);
  reading.relation('RUNS', thing('Organisation', work.design), linking, { at: within(work, { from: work.design, to: work.whom }), predicateStated: 'is implementing' });
  reading.relation('PART_OF', linking, project, { at: within(work, { to: work.actions }), predicateStated: 'within the framework of' });
  reading.labels('HAS_OBJECTIVE', page, linking, {
    'This action aims to create a link … and CCIs': 'create a link between clusters, poles, CCIs',
    'Its goal is to raise the awareness on … represent': 'raise awareness of the potential of collaboration',
    'initiate a systematic reflection … creative support': "initiate reflection on members' creative support needs",
    'open new markets for creative entrepreneurs': 'open new markets for creative entrepreneurs',
  });
  reading.themes(page, linking, ['create a link between … poles and {theme}.']);
}

function actionsOf(page: TextPage): Clause<'design' | 'count' | 'actions' | 'vouchers' | 'whom'> {
  return page.clause('Within the framework of the … project, {design} is implementing {count} kinds of new {actions} that aim … mechanism of {vouchers} and on … awareness of {whom} on the interest');
}
