import { readDate } from '../../read/dates.ts';
import { readNumber } from '../../read/numbers.ts';
import { thing } from '../../read/reading.ts';
import type { Reading } from '../../read/reading.ts';
import type { TextPage } from '../../read/text-page.ts';

/** Reads what Wallonia does for the sector at home, through its hubs and its fund. */
export function readSector(page: TextPage, reading: Reading): void {
  readPolicies(page, reading);
  readHubs(page, reading);
  readFund(page, reading);
}

function readPolicies(page: TextPage, reading: Reading): void {
  const region = thing('PublicBody', page.clause('Précurseur en la matière, la {region} a intégré').region);
  reading.labels('HAS_ACTIVITY', page, region, {
    'la Wallonie a intégré très tôt les ICC … d’internationalisation': 'integrate CCIs in economic and international strategy',
  });
  const policies = page.clause('Depuis {year}, elle mène des politiques … ce secteur');
  reading.value('HAS_ACTIVITY', region, 'lead active policies to structure the sector', { at: policies, from: readDate(policies.year.text) });
}

function readHubs(page: TextPage, reading: Reading): void {
  const supported = page.clause('à travers les {name}, soutenus par le {fund} (FEDER)');
  const hubs = thing('Network', supported.name);
  reading.relation('FUNDS', thing('Fund', supported.fund), hubs, { at: supported, predicateStated: 'soutenus par' });
  reading.labels('HAS_OBJECTIVE', page, hubs, {
    'Ces hubs visent à faire … d’innovation multisectorielle': 'make creativity drive multi-sector innovation',
    'Ces hubs visent à faire … de transformation économique': 'make creativity drive economic transformation',
  });
  reading.themes(page, hubs, ['Ces hubs visent à faire de la {theme} un moteur']);
}

function readFund(page: TextPage, reading: Reading): void {
  const launched = page.clause('outils adaptés comme {name}, un fonds … lancé en {year}, qui propose');
  const fund = thing('Fund', launched.name);
  reading.value('FOUNDED', fund, readDate(launched.year.text), { at: launched, predicateStated: 'lancé' });
  reading.labels('HAS_ACTIVITY', page, fund, {
    'St’art Invest, … qui propose … culturelles et créatives': 'offer financing to cultural and creative actors',
  });
  reading.themes(page, fund, ['solutions de financement pour les acteurs des {theme}. Aujourd’hui']);
  const size = page.clause('Aujourd’hui, {name} dispose d’une enveloppe de {amount} d’euros');
  const start = thing('Fund', size.name);
  reading.value('FUND_SIZE', start, readNumber(size.amount.text, 'continental'), { unit: 'EUR', at: size });
  reading.labels('HAS_OBJECTIVE', page, start, {
    'START dispose … pour soutenir … institutions culturelles': "support cultural institutions' innovative projects",
  });
}
