import { readDate } from '../../read/dates.ts';
import { readNumber } from '../../read/numbers.ts';
import { Reading, thing } from '../../read/reading.ts';
import type { Named } from '../../read/reading.ts';
import { within } from '../../read/text-page.ts';
import type { Cut, TextPage } from '../../read/text-page.ts';

/** Reads who made the project, from when to when, with how much, and what becomes of a partner. */
export function parse(page: TextPage): Reading {
  const reading = new Reading();
  const project = thing('Project', page.clause('{name}: a … project across').name);
  readPartners(page, reading, project);
  readFigures(page, reading, project);
  readFuture(page, reading);
  return reading;
}

function readPartners(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const lead = page.clause('{name} in {town} leads it');
  reading.relation('PARTNER_IN', body(lead.name), project, { at: lead, role: 'lead', stated: 'leads' });
  reading.relation('LOCATED_IN', body(lead.name), thing('Place', lead.town), { at: within(lead, { to: lead.town }) });
  const others = page.clause('; {home}) and the cluster {cluster} are partners');
  const home = page.clause('leads it; {name} ({town}) and');
  const at = within(others, { from: others.home });
  reading.relation('PARTNER_IN', body(home.name), project, { at, role: 'partner', stated: 'partners' });
  reading.relation('PARTNER_IN', thing('Cluster', others.cluster), project, { at, role: 'partner', stated: 'partners' });
  reading.relation('LOCATED_IN', body(home.name), thing('Place', home.town), { at: page.one(`${others.home.text})`) });
}

function readFigures(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const size = page.clause('a project of {count} partners');
  reading.value('COUNT', project, readNumber(size.count.text, 'continental'), { unit: 'partners', at: size });
  const opening = page.clause('It started in {month} and');
  reading.value('STARTED', project, readDate(opening.month.text), { at: within(opening, { to: opening.month }) });
  const close = page.clause('ended on {day}, with');
  reading.value('ENDED', project, readDate(close.day.text), { at: within(close, { to: close.day }) });
  const budget = page.clause('a budget of {amount} €');
  reading.value('BUDGET', project, readNumber(budget.amount.text, 'continental'), { unit: 'EUR', at: budget });
}

function readFuture(page: TextPage, reading: Reading): void {
  const change = page.clause('In {year} {name} will become {heir}.');
  reading.relation('SUCCEEDED_BY', thing('Cluster', change.name), thing('Cluster', change.heir), { at: within(change, { to: change.heir }), from: readDate(change.year.text), modality: 'planned' });
  const festival = page.clause('The partners plan a festival in {town}.');
  reading.omit('thing.unnamed', festival, `expected the name of the festival in ${festival.town.text}, found none.`);
}

function body(name: Cut): Named<'School' | 'Organisation'> {
  return name.text.startsWith('École') ? thing('School', name) : thing('Organisation', name);
}
