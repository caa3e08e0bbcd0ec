import { readDate } from '../../read/dates.ts';
import { Reading, thing } from '../../read/reading.ts';
import { listOf, within } from '../../read/text-page.ts';
import type { TextPage } from '../../read/text-page.ts';
import { bodyOf } from './bodies.ts';
import { readExchanges } from './parse-exchanges.ts';
import { readDelegation, readVisits } from './parse-visits.ts';

/** Reads what the project is for, its camp, its study visits, who went where, and the exchanges still to come. */
export function parse(page: TextPage): Reading {
  const reading = new Reading();
  readProject(page, reading);
  readCamp(page, reading);
  const visit = readVisits(page, reading);
  readDelegation(page, reading, visit);
  readExchanges(page, reading, visit);
  return reading;
}

function readProject(page: TextPage, reading: Reading): void {
  const goal = page.clause('One of the main goals of the {name} (ECCL) is to support the {theme} of {sector}.');
  const project = thing('Project', goal.name);
  reading.value('HAS_OBJECTIVE', project, 'support the internationalisation of creative industries', { at: within(goal, { to: goal.sector }) });
  for (const theme of [goal.theme, goal.sector]) reading.relation('CONCERNS', project, thing('Theme', theme), { at: within(goal, { to: theme }) });
  const tank = page.clause('The {name} is the think tank and beta site for … processes for {theme} in creative and … in {place}.');
  const what = within(tank, { to: tank.theme });
  reading.value('HAS_ACTIVITY', project, 'think tank and beta site for cluster management', { at: what });
  reading.relation('CONCERNS', project, thing('Theme', tank.theme), { at: what });
  reading.relation('COVERS', project, thing('Place', tank.place), { at: within(tank, { to: tank.place }) });
}

function readCamp(page: TextPage, reading: Reading): void {
  const held = page.clause('A {camp} organised on the {day} by {host} marked the occasion to present ECCL and to discuss the {theme} of entrepreneurs');
  const camp = thing('Event', held.camp);
  reading.relation('ORGANISES', bodyOf(held.host), camp, { at: within(held, { to: held.host }), predicateStated: 'organised by' });
  reading.value('STARTED', camp, readDate(held.day.text), { at: within(held, { to: held.day }) });
  reading.relation('CONCERNS', camp, thing('Theme', held.theme), { at: within(held, { to: held.theme }) });
  reading.labels('HAS_ACTIVITY', page, camp, {
    'marked the occasion to present ECCL': 'present ECCL',
    'discuss the internationalisation of … in creative clusters': 'discuss internationalisation of creative entrepreneurs',
    'The debate focused on … local entrepreneurs': 'debate internationalisation strategies and obstacles',
    'the event shed light on … creative sectors': "shed light on stakeholders' perspectives",
  });
  const attended = page.clause('attended the event such as {guests}.');
  for (const guest of listOf(attended.guests)) {
    reading.relation('TOOK_PART_IN', bodyOf(guest), camp, { at: within(attended, { to: guest }), predicateStated: 'attended' });
  }
  reading.omit('thing.unnamed', page.one('Several creative clusters and cultural representatives'), 'expected the names of all who attended, found some of them.');
}
