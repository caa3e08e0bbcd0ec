import { readNumber } from '../../read/numbers.ts';
import { kindsOf, thing } from '../../read/reading.ts';
import type { Named, Reading } from '../../read/reading.ts';
import { within } from '../../read/text-page.ts';
import type { TextPage } from '../../read/text-page.ts';

const bodyOf = kindsOf('regional-it', {
  DGO6: 'PublicBody',
  'Wallonie Design': 'Organisation',
  'St’art Invest': 'Fund',
  AWT: 'PublicBody',
  'ID Campus': 'Organisation',
});

const steering = 'Le projet sera {word} par la {first} (…), {second} (…), {third} (…), l’{fourth} (…) et {fifth} (';

const tasks: Record<string, Record<string, string>> = {
  DGO6: { 'DGO6 (définition et suivi du projet)': 'define and monitor the project' },
  'Wallonie Design': {
    'Wallonie Design (support, activation … industrie et créateurs': 'activate relations between industry and creators',
    'Wallonie Design (support, … pilotage de projets)': 'pilot projects',
  },
  'St’art Invest': {
    'St’art Invest (instruments de financement': 'provide financing instruments',
    'St’art Invest (… accompagnement des ICC)': 'accompany the creative and cultural industries',
  },
  AWT: { 'l’AWT (support et mise à disposition … d’animation)': 'provide infrastructure and facilitation resources' },
  'ID Campus': {
    'ID Campus (formation': 'provide training',
    'ID Campus (formation, promotion … et de co-création)': 'promote coworking and co-creation schemes',
  },
};

/** Reads the five bodies that steer the project, what each does in it, and the two clusters beside them; returns the clusters. */
export function readPartners(page: TextPage, reading: Reading, project: Named<'Project'>): Named<'Cluster'>[] {
  const heading = page.clause('{count} partenaires\n');
  reading.value('COUNT', project, readNumber(heading.count.text, 'continental'), { unit: 'partners', at: heading });
  const steered = page.clause(steering);
  for (const name of [steered.first, steered.second, steered.third, steered.fourth, steered.fifth]) {
    const body = bodyOf(name);
    const at = within(steered, { to: name });
    reading.relation('PARTNER_IN', body, project, { at, role: 'steering', stated: steered.word.text, modality: 'planned' });
    reading.labels('HAS_ACTIVITY', page, body, tasks[body.name] ?? {}, 'planned');
  }
  const associated = page.clause('Les clusters {first} et {second} (…) opéreront comme “{word}”');
  return [associated.first, associated.second].map((name) => {
    const cluster = thing('Cluster', name);
    reading.relation('PARTNER_IN', cluster, project, { at: associated, role: 'associated', stated: associated.word.text, modality: 'planned' });
    return cluster;
  });
}
