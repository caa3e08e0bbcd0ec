import { thing } from '../../read/reading.ts';
import type { Named, Reading } from '../../read/reading.ts';
import { listOf, within } from '../../read/text-page.ts';
import type { TextPage } from '../../read/text-page.ts';

/** A misprint of the page, which writes the noun that both Limburgs share only once. */
const misprints: Record<string, string> = { hiollandais: 'Limbourg hollandais' };

/** Reads how the project will spread its results, the networks across borders that it names, and what it hopes for in transmedia. */
export function readReach(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  reading.labels('HAS_ACTIVITY', page, project, {
    'La diffusion d’informations se fera … des résultats': 'disseminate information and results internationally',
    'Cette dissémination … ou de l’Euregio': 'disseminate via Grande Région, Eurométropole, Euregio',
    'L’une des premières démarches … homologues étrangers': 'identify potential partnerships with foreign counterparts',
  }, 'planned');
  reading.labels('HAS_OBJECTIVE', page, project, {
    'l’objectif sera non seulement … au niveau local': 'structure and develop the transmedia sector locally',
    'mais aussi de l’insérer, … filière transmédia européenne': 'place transmedia in a European transmedia industry',
  }, 'planned');
  reading.labels('HAS_OBJECTIVE', page, project, {
    'L’espoir, bien évidemment, … pour de nouveaux métiers': 'professionalise the sector and create new trades',
  }, 'hypothetical');
  readNetworks(page, reading);
}

function readNetworks(page: TextPage, reading: Reading): void {
  const networks = page.clause('la Grande Région, d’{first} ({west}) ou de l’{second} ({east})');
  for (const [name, places] of [[networks.first, networks.west], [networks.second, networks.east]] as const) {
    for (const place of listOf(places)) {
      reading.relation('COVERS', thing('Network', name), thing('Place', misprints[place.text] ?? place), { at: within(networks, { from: name, to: place }) });
    }
  }
}
