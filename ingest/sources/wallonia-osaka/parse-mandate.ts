import { readDate } from '../../read/dates.ts';
import { thing } from '../../read/reading.ts';
import type { Reading } from '../../read/reading.ts';
import type { TextPage } from '../../read/text-page.ts';

/** Reads who carries the sector abroad, and the mandate under which the KIKK acts. */
export function readMandate(page: TextPage, reading: Reading): void {
  const carrier = thing('Programme', page.clause('plus large portée par {name}, qui vise').name);
  reading.labels('HAS_OBJECTIVE', page, carrier, {
    'Digital Wallonia International, qui vise … wallonnes': "strengthen Walloon digital companies' development abroad",
  });
  const acting = page.clause('Depuis {year}, certains acteurs …, comme le {first}, … logique de {name}, en partenariat avec l’{second}.');
  const mandate = thing('Partnership', acting.name);
  const from = readDate(acting.year.text);
  reading.value('STARTED', mandate, from, { at: acting });
  for (const body of [thing('Organisation', acting.first), thing('PublicBody', acting.second)]) {
    reading.relation('PARTNER_IN', body, mandate, { at: acting, role: 'partner', stated: 'en partenariat avec', from });
  }
  const received = page.clause('Dans le cadre du programme {whole}, le {body} a ainsi reçu pour mission … à travers le projet {part}.');
  const [whole, part] = [thing('Programme', received.whole), thing('Programme', received.part)];
  reading.relation('PART_OF', mandate, whole, { at: page.clause('Dans le cadre du programme … reçu pour mission'), predicateStated: 'dans le cadre de' });
  reading.relation('PART_OF', part, whole, { at: received, predicateStated: 'dans le cadre de' });
  reading.relation('RUNS', thing('Organisation', received.body), part, { at: received, predicateStated: 'à travers le projet' });
  reading.labels('HAS_OBJECTIVE', page, mandate, {
    'pour mission de structurer … et créatives (ICC)': 'structure the technological ecosystem of CCIs',
  });
  reading.themes(page, mandate, ['l’écosystème technologique des {theme} (ICC)']);
  reading.themes(page, part, ['des {theme} (ICC), notamment à travers le projet wake!']);
}
