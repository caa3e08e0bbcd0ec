import { kind } from '../declare.ts';

export const work = kind({
  doc: 'A work of art or media, such as a film.',
  label: { en: 'work', fr: 'œuvre', nl: 'werk' },
  plural: { en: 'works', fr: 'œuvres', nl: 'werken' },
  within: 'Collaboration',
  shape: 'star',
});
