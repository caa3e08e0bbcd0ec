import { readNumber } from '../../read/numbers.ts';
import { thing } from '../../read/reading.ts';
import type { Named, Reading } from '../../read/reading.ts';
import type { TextPage } from '../../read/text-page.ts';

/** Reads the axes along which the project will work, and what stands under each. */
export function readAxes(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const axes = page.clause('le projet “Creative District” wallon opérera selon {count} axes');
  reading.value('COUNT', project, readNumber(axes.count.text, 'continental'), { unit: 'axes', at: axes, modality: 'planned' });
  reading.themes(page, project, [
    '- {theme}: avec, notamment',
    '- {theme}: le programme',
    '- {theme}: des outils',
    '- {theme}: les clusters',
    'les espaces de {theme} seront utilisés',
    'la valorisation du secteur du {theme}.',
  ], 'planned');
  readActions(page, reading, project);
  readVouchers(page, reading, project);
  const call = thing('Call', page.clause('le programme {name} s’ouvrira').name);
  reading.labels('HAS_ACTIVITY', page, call, { 'le programme BoostUp/… s’ouvrira à l’international': 'open up internationally' }, 'planned');
}

function readActions(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  reading.labels('HAS_ACTIVITY', page, project, {
    'le lancement d’un nouveau programme de master … les disciplines': "launch a new master's programme on creativity",
    'la formation, évidemment … formateurs en créativité': 'train trainers in creativity',
    'les espaces de co-working seront … industries traditionnelles': 'use co-working to link CCIs and industry',
    'développement de compétences … en innovation créative': 'develop consultancy skills in creative innovation',
    'des outils de financement … seront créés': 'create financing tools specific to CCIs',
    'des actions tendront à rapprocher … investisseurs': 'bring CCI actors and investors together',
    'les clusters et les pôles … devront accentuer l’apport des ICC en leur sein': "strengthen CCIs' contribution within clusters and poles",
    'favoriser une fertilisation croisée … de leurs réseaux': 'cross-fertilise CCI actors and network members',
    'à cela s’ajoutera la promotion … du transmédia': 'promote the transmedia sector',
  }, 'planned');
}

function readVouchers(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const wish = page.clause('la {region} envisage de créer des “{name}” à l’usage des PME');
  const vouchers = thing('Instrument', wish.name);
  reading.relation('CREATED', thing('PublicBody', wish.region), vouchers, { at: wish, predicateStated: 'envisage de créer', modality: 'planned' });
  reading.relation('PART_OF', vouchers, project, { at: wish, modality: 'planned' });
  reading.labels('HAS_OBJECTIVE', page, vouchers, {
    '“chèques créativité” … prestés par les industries créatives': "make traditional sectors use creative industries' services",
  }, 'planned');
}
