import { kind } from './declare.ts';

export const programme = kind({
  doc: 'A frame of support with a name: a funding programme, a strategy, a label or a brand of support.',
  label: { en: 'programme', fr: 'programme', nl: 'programma' },
  plural: { en: 'programmes', fr: 'programmes', nl: 'programma’s' },
  within: null,
  shape: 'wye',
});
