import { kind } from './declare.ts';

export const theme = kind({
  doc: 'A field, sector or technology.',
  label: { en: 'theme', fr: 'thème', nl: 'thema' },
  plural: { en: 'themes', fr: 'thèmes', nl: 'thema’s' },
  within: null,
  shape: 'star',
});
