import { readDate } from '../../read/dates.ts';
import { readNumber } from '../../read/numbers.ts';
import { Reading, kindsOf, thing } from '../../read/reading.ts';
import type { Named } from '../../read/reading.ts';
import { within } from '../../read/text-page.ts';
import type { TextPage } from '../../read/text-page.ts';
import { readActions, readLinking, readVouchers } from './parse-actions.ts';

const partnerOf = kindsOf('wallonie-design/partners', {
  'ID Campus': 'Organisation',
  'St’art Invest': 'Fund',
  'Walloon Agency for Telecommunications': 'PublicBody',
  'Wallonie Design': 'Organisation',
});

/** Reads who makes the project and pays for it, the call that it answered, what it is for, and its two actions. */
export function parse(page: TextPage): Reading {
  const reading = new Reading();
  const project = readPartners(page, reading);
  readPublisher(page, reading, project);
  readCall(page, reading, project);
  readLife(page, reading, project);
  readPurpose(page, reading, project);
  readActions(page, reading);
  readVouchers(page, reading, project);
  readLinking(page, reading, project);
  readFrame(page, reading);
  return reading;
}

function readPartners(page: TextPage, reading: Reading): Named<'Project'> {
  const led = page.clause('{project} is a project led by the {lead} of the {parent}, alongside with {campus}, {fund}, the {agency} and {design}.');
  const project = thing('Project', led.project);
  const lead = thing('PublicBody', led.lead);
  reading.relation('PARTNER_IN', lead, project, { at: within(led, { to: led.lead }), role: 'lead', stated: 'led' });
  reading.relation('PART_OF', lead, thing('PublicBody', led.parent), { at: within(led, { from: led.lead, to: led.parent }) });
  for (const name of [led.campus, led.fund, led.agency, led.design]) {
    reading.relation('PARTNER_IN', partnerOf(name), project, { at: within(led, { to: name }), role: 'partner', stated: 'alongside with' });
  }
  reading.omit('thing.unnamed', page.one('designed a programme of actions'), 'expected the name of the programme of actions, found none.');
  return project;
}

function readPublisher(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const intro = page.clause('{design} addresses {theme} through the {boost} call for projects initiated by the {creative} programme');
  const design = partnerOf(intro.design);
  const boost = thing('Call', intro.boost);
  const theme = thing('Theme', intro.theme);
  reading.relation('CONCERNS', design, theme, { at: within(intro, { to: intro.theme }), predicateStated: 'addresses' });
  reading.relation('RUNS', design, boost, { at: within(intro, { to: intro.boost }), predicateStated: 'addresses … through' });
  reading.relation('CONCERNS', boost, theme, { at: within(intro, { to: intro.boost }) });
  reading.relation('LAUNCHED', thing('Programme', intro.creative), boost, { at: within(intro, { from: intro.boost }), predicateStated: 'initiated by' });
  const joined = page.clause('industries, {design} joined the Walloon consortium that set up the {project} project');
  reading.relation('PARTNER_IN', partnerOf(joined.design), project, { at: within(joined, { from: joined.design }), role: 'partner', stated: 'joined the Walloon consortium' });
  reading.omit('thing.unnamed', page.one('the Walloon consortium'), 'expected the name of the consortium that set up the project, found none.');
}

function readCall(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const answer = page.clause('designed a programme of actions to answer a {call} in {year}, within the framework of the {programme} (CIP)');
  const call = thing('Call', answer.call);
  const programme = thing('Programme', answer.programme);
  const launch = within(answer, { from: answer.call, to: answer.year });
  reading.relation('LAUNCHED', thing('PublicBody', page.clause('launched by the {commission} in').commission), call, { at: launch });
  reading.value('STARTED', call, readDate(answer.year.text), { at: launch, predicateStated: 'launched' });
  reading.relation('PART_OF', call, programme, { at: within(answer, { from: answer.call }), predicateStated: 'within the framework of' });
  reading.relation('PART_OF', project, programme, { at: answer, predicateStated: 'within the framework of' });
  const aim = page.clause('The aim of the call for projects was to distinguish {count} {regions} that would … « {role} » of the development of a {theme} fostering {effect}. {first} and {second} have been selected');
  reading.value('HAS_OBJECTIVE', call, 'distinguish two regions as large-scale demonstrators', { at: within(aim, { to: aim.role }) });
  reading.value('COUNT', call, readNumber(aim.count.text, 'english'), { unit: 'regions', at: within(aim, { to: aim.regions }) });
  for (const theme of [aim.theme, aim.effect]) reading.relation('CONCERNS', call, thing('Theme', theme), { at: within(aim, { to: theme }) });
  for (const region of [aim.first, aim.second]) {
    reading.relation('SELECTED', call, thing('Place', region), { at: within(aim, { from: aim.regions }), role: 'large-scale demonstrator', stated: aim.role.text });
  }
}

function readLife(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const life = page.clause('The {project} has started at the beginning of {year}, co-financed by {region} and the {commission}, and will come to an end in {month}.');
  reading.value('STARTED', project, readDate(life.year.text), { at: within(life, { to: life.year }) });
  for (const funder of [life.region, life.commission]) {
    reading.relation('FUNDS', thing('PublicBody', funder), project, { at: within(life, { to: funder }), predicateStated: 'co-financed by' });
  }
  reading.value('ENDED', project, readDate(life.month.text), { at: within(life, { to: life.month }), modality: 'planned' });
}

function readPurpose(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const purpose = page.clause('the purpose of the {project} is to demonstrate the role that {innovation}, and more precisely innovation that comes from {industries}, can play in the {change} like {region}.');
  for (const theme of [purpose.innovation, purpose.industries, purpose.change]) reading.relation('CONCERNS', project, thing('Theme', theme), { at: within(purpose, { to: theme }) });
  reading.relation('COVERS', project, thing('Place', purpose.region), { at: within(purpose, { to: purpose.region }) });
  reading.themes(page, project, ['wishes to encourage a dynamic of {theme}, for']);
  reading.labels('HAS_OBJECTIVE', page, project, {
    'the purpose of the … industrial region like Wallonia': "demonstrate innovation's role in transforming industrial region",
    'Focusing on breaking down barriers between approaches': 'break down barriers between approaches',
    'wishes to encourage a dynamic of creative economy': 'encourage a dynamic of creative economy',
    'maximizing the amount of exchanges … industrial sectors': 'maximise exchanges between creative industries and industry',
    'opening its scope to an international level': 'open its scope internationally',
  });
  reading.omit('predicate.missing', page.one('Relying on the experience gained from the'), 'expected a fact of the closed list, found experience gained from another programme.');
}

function readFrame(page: TextPage, reading: Reading): void {
  const frame = page.clause('{project} is a Preparatory Action proposed by the {parliament} and implemented through a {agreement} by the {commission}’s Directorate-General for Enterprise and Industry');
  const project = thing('Project', frame.project);
  const directorate = thing('PublicBody', page.one('Directorate-General for Enterprise and Industry'));
  reading.relation('PROPOSED', thing('PublicBody', frame.parliament), project, { at: within(frame, { to: frame.parliament }) });
  reading.relation('FUNDS', thing('Instrument', frame.agreement), project, { at: within(frame, { to: frame.agreement }), predicateStated: 'implemented through' });
  reading.relation('RUNS', directorate, project, { at: frame, predicateStated: 'implemented by' });
  reading.relation('PART_OF', directorate, thing('PublicBody', frame.commission), { at: within(frame, { from: frame.commission }) });
  reading.omit('thing.unnamed', page.one('a Preparatory Action'), 'expected the name of the preparatory action, found its type alone.');
}
