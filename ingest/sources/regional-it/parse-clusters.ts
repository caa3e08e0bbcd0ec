import { thing } from '../../read/reading.ts';
import type { Named, Reading } from '../../read/reading.ts';
import type { TextPage } from '../../read/text-page.ts';

/** Reads what the two clusters stand for, what they will do together, and the European project in which they take part. */
export function readClusters(page: TextPage, reading: Reading, project: Named<'Project'>, clusters: Named<'Cluster'>[]): void {
  const fields = page.clause('l’{first} pour l’Infopole Cluster TIC, les {second} pour TWIST');
  const bodies = page.clause('pour l’{first}, les technologies … pour {second} –');
  for (const slot of ['first', 'second'] as const) {
    reading.relation('CONCERNS', thing('Cluster', bodies[slot]), thing('Theme', fields[slot]), { at: fields });
  }
  for (const cluster of clusters) {
    reading.labels('HAS_ACTIVITY', page, cluster, {
      'A charge pour eux, … ces secteurs culturels et créatifs': 'take in more cultural and creative members',
      'Les deux clusters, ainsi … à l’innovation (numérique': 'set up mechanisms to boost innovation uptake',
      'Il reviendra également aux deux clusters … transfrontalières': "favour local actors' international positioning",
      'les clusters seront chargés … démarche internationale': "raise members' awareness of going international",
      'Ils seront chargés de recueillir … clusters étrangers': 'document good practices of foreign clusters',
    }, 'planned');
  }
  reading.labels('HAS_OBJECTIVE', page, project, {
    'déclencher une dynamique … d’entreprises wallonnes': 'trigger value-chain dynamics benefiting Walloon companies',
    'ouvrir aux produits, … champ de débouchés': 'open wider markets to local products, services',
  });
  readEuropeanProject(page, reading, clusters);
}

function readEuropeanProject(page: TextPage, reading: Reading, clusters: Named<'Cluster'>[]): void {
  const at = page.clause('Un {name}, auquel {word} les deux clusters wallons');
  const { programme, strand } = page.clause('Un projet européen {programme} ({strand}), auquel');
  const european = thing('Project', at.name);
  const [whole, part] = [thing('Programme', programme), thing('Programme', strand)];
  for (const cluster of clusters) reading.relation('PARTNER_IN', cluster, european, { at, role: 'partner', stated: at.word.text });
  reading.relation('FUNDS', whole, european, { at: at.name, predicateStated: 'projet' });
  reading.relation('PART_OF', european, part, { at: at.name });
  reading.relation('PART_OF', part, whole, { at: at.name });
  reading.labels('HAS_OBJECTIVE', page, european, {
    'sera un instrument utile … le développement de nouveaux concepts': 'seek synergies and develop new concepts',
  }, 'planned');
}
