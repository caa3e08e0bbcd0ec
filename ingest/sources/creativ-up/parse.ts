import { readDate } from '../../read/dates.ts';
import { readNumber } from '../../read/numbers.ts';
import { Reading, thing } from '../../read/reading.ts';
import type { Named } from '../../read/reading.ts';
import type { TextPage } from '../../read/text-page.ts';

/** Reads what the page says of the project: where, for whom, what for, and with which technologies. */
export function parse(page: TextPage): Reading {
  const reading = new Reading();
  const project = thing('Project', page.clause('{name} is an initiative involving').name);
  readTerritory(page, reading, project);
  readAims(page, reading, project);
  readActivities(page, reading, project);
  readThemes(page, reading, project);
  readCaption(page, reading);
  const unnamed = page.one('carried out by the project partners');
  reading.omit('thing.unnamed', unnamed, 'expected the names of the partners, found none: they stand in a picture of logos.');
  return reading;
}

function readTerritory(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  const regions = page.clause('is an initiative involving {count} cross-border regions: in {first}, in {second} and in {third}.');
  reading.value('COUNT', project, readNumber(regions.count.text, 'english'), { unit: 'regions', at: regions });
  for (const region of [regions.first, regions.second, regions.third]) {
    reading.relation('COVERS', project, thing('Place', region), { at: { ...regions, end: region.end } });
  }
  const programme = page.clause('The {name} project Creativ');
  reading.relation('FUNDS', thing('Programme', programme.name), project, { at: page.clause("The Interreg project Creativ'Up"), predicateStated: 'project of' });
  const companies = page.clause('Overall, {count} companies will directly benefit');
  reading.value('COUNT', project, readNumber(companies.count.text, 'english'), { unit: 'companies', at: companies, modality: 'planned' });
}

function readAims(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  reading.labels('HAS_OBJECTIVE', page, project, {
    'wants to strengthen the sector in … these challenges': "strengthen the sector's answer to societal challenges",
    'wants to inspire, network': 'inspire organisations on innovation across borders',
    'wants to inspire, network and coach organisations': 'network organisations on innovation across borders',
    'to inspire, network and coach … across borders': 'coach organisations on innovation across borders',
    'we need to enable the sector, … critical mass': 'enable the fragmented sector to reach critical mass',
    'aims to combine the strengths of the regions … sector': 'combine regional strengths on common sector challenges',
    'enable CCIs in the area … innovation capacity': 'strengthen the innovation capacity of creative industries',
    'inspire and stimulate the cross-border ecosystem': 'inspire and stimulate the cross-border ecosystem',
    'ultimate goal of spreading innovative … territory': 'spread innovative projects across the cross-border territory',
  });
  reading.labels('HAS_OBJECTIVE', page, project, {
    'address the challenges of supporting … technological': 'support social, user and technological innovation',
    'technological, and supporting the transition of CCIs': 'support the transition of creative industries',
  }, 'planned');
}

function readActivities(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  reading.labels('HAS_ACTIVITY', page, project, {
    'by supporting (technological) innovation … sector.': 'support technological innovation in the creative sector',
    'by developing and testing pilot projects': 'develop and test pilot projects',
    'By combining top-down and bottom-up approaches': 'combine top-down and bottom-up approaches',
    'approaches and promoting cross-border cooperation': 'promote cross-border cooperation',
    'bring together the skills, … regions': "bring together the regions' skills and best practices",
    'support the transformation (digital, … of the CCIs': 'support the transformation of creative industries',
  });
  reading.labels('HAS_ACTIVITY', page, project, {
    'they will stimulate research and development … CCI sector': 'stimulate research and development in the sector',
    'CCI sector and develop entrepreneurial skills': 'develop entrepreneurial skills',
    'Actions will be organised to promote … cooperation': 'promote and disseminate the results of the project',
  }, 'planned');
}

function readThemes(page: TextPage, reading: Reading, project: Named<'Project'>): void {
  reading.themes(page, project, [
    "Creativ'Up wants to … (technological) innovation in the {theme}.",
    'opportunities to … development. {theme} (hereafter CCI)',
    'coach organisations on {theme} across borders',
    'approaches and promoting {theme}, the project',
  ]);
  reading.themes(page, project, [
    'they will stimulate {theme} in the CCI sector',
    'sector and develop {theme}.',
    'The focus will be on {theme}, in particular',
    'in particular {themes} in creative processes',
    'also on the {theme} (',
    'economic models ({themes}), accessibility',
    'new business models), {theme}, issues of',
    'issues of {theme} and technologies',
    'analysing the {theme} and transforming',
  ], 'planned');
}

function readCaption(page: TextPage, reading: Reading): void {
  const [caption] = page.some('{name} 5 december');
  const [day] = page.some('Talks {date} 0');
  if (!caption || !day) return;
  reading.value('STARTED', thing('Event', caption.name), readDate(day.date.text), { at: { ...caption, end: day.date.end } });
}
