import { kindsOf, thing } from '../../read/reading.ts';
import type { Named, Reading } from '../../read/reading.ts';
import { listOf, within } from '../../read/text-page.ts';
import type { TextPage } from '../../read/text-page.ts';

const guestOf = kindsOf('wallonia-osaka', {
  'Dirty Monitor': 'Company',
  'Laser System Europe': 'Company',
  Dreamwall: 'Company',
  Wallimage: 'Fund',
  HEAJ: 'School',
  'ESA St-Luc': 'School',
  ULiège: 'University',
});

/** Reads who is to come to the day, and what they bring. */
export function readGuests(page: TextPage, reading: Reading, day: Named<'Event'>): void {
  const found = page.clause('On y retrouvera notamment {bodies}, ou encore les {word} {first}, designer … et {second} qui présentera');
  for (const body of listOf(found.bodies)) {
    reading.relation('TOOK_PART_IN', guestOf(body), day, { at: within(found, { to: body }), modality: 'planned' });
  }
  for (const artist of [found.first, found.second]) {
    reading.relation('TOOK_PART_IN', thing('Person', artist), day, { at: within(found, { to: artist }), role: 'artist', stated: found.word.text, modality: 'planned' });
  }
  const learned = page.clause('Les hautes écoles ({schools}) et universités ({universities}) {word} viendront');
  for (const body of [...listOf(learned.schools), ...listOf(learned.universities)]) {
    reading.relation('TOOK_PART_IN', guestOf(body), day, { at: learned, predicateStated: learned.word.text, modality: 'planned' });
  }
  reading.themes(page, thing('Person', found.first), ['Yann Deval, designer interactif spécialisé en {theme} et']);
  readWork(page, reading, day, thing('Person', found.second));
  readCollective(page, reading, day);
}

function readWork(page: TextPage, reading: Reading, day: Named<'Event'>, artist: Named<'Person'>): void {
  const shown = page.clause('Laura Colmenares Guerra qui {word} {name}, une œuvre');
  const work = thing('Work', shown.name);
  reading.relation('CREATED', artist, work, { at: shown, predicateStated: shown.word.text });
  reading.relation('PART_OF', work, day, { at: shown, predicateStated: shown.word.text, modality: 'planned' });
  reading.themes(page, work, ['R€¥€R$€, une œuvre en {theme} centrée', 'R€¥€R$€, une œuvre … centrée sur les {theme}.']);
}

function readCollective(page: TextPage, reading: Reading, day: Named<'Event'>): void {
  const led = page.clause('Le collectif {name}, mené par {leader}, {verb} quant à lui');
  const collective = thing('Organisation', led.name);
  reading.relation('TOOK_PART_IN', collective, day, { at: led, predicateStated: led.verb.text, modality: 'planned' });
  reading.relation('HOLDS_ROLE_IN', thing('Person', led.leader), collective, { at: within(led, { to: led.leader }), role: 'lead', stated: 'mené par' });
  reading.themes(page, collective, ['Echo Chamber, … quant à lui les {theme}.'], 'planned');
}
