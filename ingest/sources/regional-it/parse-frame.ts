import { readDate } from '../../read/dates.ts';
import { readNumber } from '../../read/numbers.ts';
import { thing } from '../../read/reading.ts';
import type { Named, Reading } from '../../read/reading.ts';
import type { TextPage } from '../../read/text-page.ts';

/** Reads who chose whom, when the district runs, and what the European frame and the Walloon project aim at. */
export function readFrame(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  readChoice(page, reading, project);
  readPeriod(page, reading, project);
  readLabel(page, reading);
  readAims(page, reading, project);
}

function readChoice(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const choice = page.clause('la {region} a été sélectionnée par l’{union} comme “{status}”');
  reading.relation('SELECTED', thing('PublicBody', choice.union), thing('Place', choice.region), { at: choice, role: choice.status.text, stated: choice.status.text });
  const proposal = page.clause('Le programme d’actions {word} par la {region} auprès des autorités européennes');
  reading.relation('PROPOSED', thing('PublicBody', proposal.region), project, { at: proposal, predicateStated: proposal.word.text });
}

function readPeriod(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const length = page.clause('Pendant {count} mois');
  reading.value('COUNT', project, readNumber(length.count.text, 'continental'), { unit: 'months', at: length, modality: 'planned' });
  const period = page.clause('- de {first} à {last}-, la région opérera');
  reading.value('STARTED', project, readDate(period.first.text), { at: period, modality: 'planned' });
  reading.value('ENDED', project, readDate(period.last.text), { at: period, modality: 'planned' });
  reading.labels('HAS_ACTIVITY', page, project, { 'la région opérera comme “large-scale demonstrator”': 'operate as a large-scale demonstrator' }, 'planned');
  reading.themes(page, project, ['développement économique centrée sur la {theme}.'], 'planned');
}

function readLabel(page: TextPage, reading: Reading): void {
  const label = thing('Programme', page.clause('un “{name}” doit en effet').name);
  reading.labels('HAS_OBJECTIVE', page, label, {
    'doit en effet “démontrer … région de tradition industrielle': "show innovation's role in transforming industrial regions",
    'en ajoutant de la valeur … collaborations trans-sectorielles': 'add value through design, creativity, cross-sector collaboration',
    'renforcer son positionnement … chaînes de valeurs globales': 'strengthen position in global value chains',
  });
  reading.themes(page, label, [
    'démontrer le rôle que l’{theme} et les ICCs',
    'les ICCs ({theme}) peuvent jouer',
    'son économie par le {theme}, la créativité et',
    'par le design, la {theme} et l’apport',
    'la créativité et l’apport de {theme}, de manière',
  ]);
}

function readAims(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  reading.labels('HAS_OBJECTIVE', page, project, {
    '“décloisonner”, c’est-à-dire … et les pôles des activités': 'make actors, sectors, clusters and poles collaborate',
    'favoriser les échanges, synergies, … (plus) traditionnels': 'foster exchanges between CCIs and traditional sectors',
    'insuffler de nouvelles dynamiques … compétitivité régionaux': 'bring new creative dynamics into clusters, poles',
    'rajeunir la base industrielle': 'rejuvenate the industrial base',
    'favoriser une ouverture à l’international': 'favour international opening',
  });
  reading.themes(page, project, ['valorisations mutuelles entre le acteurs des {theme} et les secteurs']);
}
