import { readDate } from '../../read/dates.ts';
import { thing } from '../../read/reading.ts';
import type { Named, Reading } from '../../read/reading.ts';
import { within } from '../../read/text-page.ts';
import type { TextPage } from '../../read/text-page.ts';

/** Reads the day that opens the mission's week: its date, its carriers, its themes and what for. */
export function readDay(page: TextPage, reading: Reading, day: Named<'Event'>, mission: Named<'Event'>): void {
  const opening = page.clause('Le {date}, en ouverture de la semaine …, se tiendra un moment fort : « {name} », une');
  const { year } = page.clause('Exposition universelle Osaka {year}, la');
  reading.value('STARTED', day, readDate(`${opening.date.text} ${year.text}`), { at: opening, modality: 'planned' });
  reading.relation('PART_OF', day, mission, { at: opening, predicateStated: 'en ouverture de la semaine', modality: 'planned' });
  const carried = page.clause('No borders, … belge. Portée par le {first} et le label {second}, cette');
  const [body, label] = [thing('Organisation', carried.first), thing('Programme', carried.second)];
  reading.relation('ORGANISES', body, day, { at: within(carried, { to: carried.first }), predicateStated: 'portée par', modality: 'planned' });
  reading.relation('ORGANISES', label, day, { at: within(carried, { to: carried.second }), predicateStated: 'portée par', modality: 'planned' });
  readProgramme(page, reading, day);
}

function readProgramme(page: TextPage, reading: Reading, day: Named<'Event'>): void {
  reading.labels('HAS_ACTIVITY', page, day, {
    'cette initiative mettra en avant … et de la recherche': 'showcase projects across arts, technologies and research',
    'Tables rondes, … rythmeront la journée': 'round tables, talks, performances and workshops',
  }, 'planned');
  reading.labels('HAS_OBJECTIVE', page, day, {
    'objectif clair : … collaborations internationales': 'foster international collaborations',
    'positionner la Wallonie … dans le domaine des ICC': 'position Wallonia as recognised CCI actor',
  });
  reading.themes(page, day, ['comme un acteur reconnu dans le domaine des {theme}.']);
  reading.themes(page, day, [
    'une journée consacrée à la {theme} belge',
    'à l’intersection des {theme}, des technologies',
    'à l’intersection des arts, des {theme} et de la',
    'des arts, des technologies et de la {theme}.',
    'Une journée au carrefour de la {theme}, de la technologie',
    'Une journée … de la technologie et de l’{theme}\n',
  ], 'planned');
}
