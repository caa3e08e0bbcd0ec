import { readDate } from '../../read/dates.ts';
import { thing } from '../../read/reading.ts';
import type { Named, Reading } from '../../read/reading.ts';
import { within } from '../../read/text-page.ts';
import type { TextPage } from '../../read/text-page.ts';
import { bodyOf } from './bodies.ts';

/** Reads the two study visits: of which project, when, where and with whom; returns the one in Barcelona. */
export function readVisits(page: TextPage, reading: Reading): Named<'Event'> {
  const aim = page.clause('The {project} project aims to promote study visits … The first was hosted by {host} on … second event took place in {town} on');
  const project = thing('Project', aim.project);
  const first = thing('Event', 'first study visit');
  const second = thing('Event', page.clause('The {visit} was also an important first step').visit);
  reading.labels('HAS_OBJECTIVE', page, project, {
    'project aims to promote study visits': 'promote study visits',
    'facilitate mutual learning … cultural stakeholders': 'facilitate mutual learning between clusters and stakeholders',
    'create European partnerships as a … activities': 'create European partnerships for internationalisation',
  });
  reading.relation('PART_OF', first, project, { at: within(aim, { to: aim.host }) });
  reading.relation('PART_OF', second, project, { at: within(aim, { to: aim.town }) });
  const hosted = page.clause('The first was hosted by {host} on the {opening} and {close} of {month} while');
  const held = page.clause('the second event took place in {town} on the {opening} and {close} of {month}.');
  reading.relation('HOSTS', bodyOf(hosted.host), first, { at: within(hosted, { to: hosted.host }), predicateStated: 'hosted by' });
  reading.relation('LOCATED_IN', second, thing('Place', held.town), { at: within(held, { to: held.town }), predicateStated: 'took place in' });
  for (const [event, days] of [[first, hosted], [second, held]] as const) {
    const at = within(days, { to: days.month });
    reading.value('STARTED', event, readDate(`${days.opening.text} ${days.month.text}`), { at });
    reading.value('ENDED', event, readDate(`${days.close.text} ${days.month.text}`), { at });
  }
  reading.omit('thing.unnamed', page.one('located in the ECCL regions'), 'expected the names of the regions, found none.');
  readWork(page, reading, second);
  return second;
}

function readWork(page: TextPage, reading: Reading, visit: Named<'Event'>): void {
  const work = page.clause('Here {partner} and {other} worked together');
  reading.relation('COOPERATES_WITH', bodyOf(work.partner), bodyOf(work.other), { at: work, predicateStated: 'worked together' });
  reading.labels('HAS_ACTIVITY', page, visit, {
    'develop contacts between the … two territories': "develop contacts between the two territories' clusters",
    'exchange ideas about internationalisation': 'exchange ideas about internationalisation',
  });
  reading.themes(page, visit, ['exchange ideas about {theme}.']);
  reading.omit('thing.unnamed', page.one('their two territories'), 'expected the names of the territories, found none.');
}

/** Reads who took part in the visit, in which office, and the bodies that they visited together. */
export function readDelegation(page: TextPage, reading: Reading, visit: Named<'Event'>): void {
  const group = page.clause('took part in the visit: {devos}, {head} of {buda}; {melis}, {aeronef} {secretary}; {pisco}, {chief} of {mode}; {becqueriaux}, {officer} for {lille}; as well as {images} and {design}.');
  const offices = [
    { name: group.devos, office: group.head, house: group.buda, role: 'director' },
    { name: group.melis, office: group.secretary, house: group.aeronef, role: 'secretary general' },
    { name: group.pisco, office: group.chief, house: group.mode, role: 'director' },
    { name: group.becqueriaux, office: group.officer, house: group.lille, role: 'ECCL project responsible' },
  ];
  for (const { name, office, house, role } of offices) {
    const last = office.end > house.end ? office : house;
    reading.relation('HOLDS_ROLE_IN', thing('Person', name), bodyOf(house), { at: within(group, { from: name, to: last }), role, stated: office.text });
  }
  const tour = page.clause('The delegation visited the {institute}, {kids}, {activa}, {media}, {agency}, the {consortium} and the {unit}.');
  const members = [...offices.map(({ name }) => ({ name, member: thing('Person', name) })), ...[group.images, group.design].map((name) => ({ name, member: bodyOf(name) }))];
  for (const { name, member } of members) {
    reading.relation('TOOK_PART_IN', member, visit, { at: within(group, { to: name }) });
    for (const visited of [tour.institute, tour.kids, tour.activa, tour.media, tour.agency, tour.consortium, tour.unit]) {
      reading.relation('VISITED', member, bodyOf(visited), { at: within(tour, { to: visited }) });
    }
  }
  reading.omit('thing.unnamed', page.one('Several creative clusters´ representatives from France'), 'expected the clusters that they represent, found the offices that they hold.');
}
