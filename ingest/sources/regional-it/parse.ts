import { Reading, thing } from '../../read/reading.ts';
import type { TextPage } from '../../read/text-page.ts';
import { readAxes } from './parse-axes.ts';
import { readClusters } from './parse-clusters.ts';
import { readFrame } from './parse-frame.ts';
import { readPartners } from './parse-partners.ts';
import { readReach } from './parse-reach.ts';

/** Reads what the article says of the creative district: its frame, its partners, its axes, its clusters and how far it reaches. */
export function parse(page: TextPage): Reading {
  const reading = new Reading();
  const project = thing('Project', page.clause('Dans le cadre du programme {name}, l’objectif').name);
  readFrame(page, reading, project);
  const clusters = readPartners(page, reading, project);
  readAxes(page, reading, project);
  readClusters(page, reading, project, clusters);
  readReach(page, reading, project);
  omitTheRest(page, reading);
  return reading;
}

function omitTheRest(page: TextPage, reading: Reading): void {
  const omissions: [code: string, pattern: string, message: string][] = [
    ['thing.unnamed', 'le cadre défini par l’Europe', 'expected the body that set the frame, found "Europe".'],
    ['thing.unnamed', 'auprès des autorités européennes a notamment été retenu', 'expected the name of the authorities, found none.'],
    ['thing.unnamed', 'un nouveau programme de master', 'expected the name of the programme of study, found none.'],
    ['thing.unnamed', 'des outils de financement … seront créés', 'expected the names of the tools, found none.'],
    ['thing.unnamed', 'd’une filière transmédia européenne', 'expected the name of the industry, found none.'],
    ['thing.hypothetical', 'd’un cluster transfrontière', 'expected a cluster that exists, found a wish without a name.'],
    ['thing.hypothetical', 'pourrait même … impliquer un cluster canadien', 'expected a partner, found a possible one without a name.'],
    ['relation.unclear', 'les collaborations déjà … la Grande Région', 'expected whose collaborations they are, found nobody named.'],
    ['fact.hypothetical', 'Un élargissement potentiel … que TWIST', 'expected a fact, found a comparison of what might be.'],
    ['predicate.none', 'se définit comme une méthode … médias et de supports', 'expected a predicate of the model, found the definition of a theme.'],
  ];
  for (const [code, pattern, message] of omissions) reading.omit(code, page.one(pattern), message);
}
