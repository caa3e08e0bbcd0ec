import { kind } from '../declare.ts';

export const project = kind({
  doc: 'Work of limited time that bodies do together or that one body runs.',
  label: { en: 'project', fr: 'projet', nl: 'project' },
  plural: { en: 'projects', fr: 'projets', nl: 'projecten' },
  within: 'Collaboration',
  shape: 'square',
});
