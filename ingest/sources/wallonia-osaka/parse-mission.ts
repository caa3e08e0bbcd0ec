import { readDate } from '../../read/dates.ts';
import { thing } from '../../read/reading.ts';
import type { Named, Reading } from '../../read/reading.ts';
import { within } from '../../read/text-page.ts';
import type { TextPage } from '../../read/text-page.ts';

/** Reads the mission: when, where, by whom, on what occasion and what for; its year stands in the name of the occasion. */
export function readMission(page: TextPage, reading: Reading, mission: Named<'Event'>): void {
  readOccasion(page, reading, mission);
  const organised = page.clause('une mission … organisée du {first} au {last} {month} par l’{organiser}, en collaboration avec {partner} (WBI)');
  reading.relation('ORGANISES', thing('PublicBody', organised.organiser), mission, { at: within(organised, { to: organised.organiser }) });
  reading.relation('PARTNER_IN', thing('PublicBody', organised.partner), mission, { at: organised, role: 'partner', stated: 'en collaboration avec' });
  reading.labels('HAS_OBJECTIVE', page, mission, {
    'Cette initiative vise à renforcer … de la région': "strengthen the region's international visibility",
    'à consolider son positionnement … de l’innovation': 'consolidate position as strategic innovation actor',
  });
  reading.themes(page, mission, [
    'met en avant son {theme} à travers une mission',
    'notamment dans le domaine des {theme}, et à consolider',
    'comme acteur stratégique de l’{theme}.',
  ]);
}

function readOccasion(page: TextPage, reading: Reading, mission: Named<'Event'>): void {
  const whole = page.clause('l’occasion de l’{name}, la {region} met en avant son écosystème … une mission … du {first} au {last} {month} par');
  const occasion = thing('Event', whole.name);
  const { place, year } = page.clause('Exposition universelle {place} {year}, la');
  reading.value('STARTED', occasion, readDate(year.text), { at: whole.name });
  reading.relation('LOCATED_IN', occasion, thing('Place', place), { at: whole.name });
  for (const [predicate, day] of [['STARTED', whole.first], ['ENDED', whole.last]] as const) {
    reading.value(predicate, mission, readDate(`${day.text} ${whole.month.text} ${year.text}`), { at: whole });
  }
  reading.relation('PART_OF', mission, occasion, { at: whole, predicateStated: 'à l’occasion de' });
  reading.relation('TOOK_PART_IN', thing('Place', whole.region), mission, { at: within(whole, { from: whole.region }), predicateStated: 'met en avant' });
  const presence = page.clause('La présence wallonne à {place} s’inscrit');
  reading.relation('LOCATED_IN', mission, thing('Place', presence.place), { at: presence });
  const week = page.clause('de la {name} sur :');
  const there = page.clause('semaine Wallonie-Bruxelles à {place} sur :');
  reading.relation('LOCATED_IN', thing('Event', week.name), thing('Place', there.place), { at: week.name });
}
