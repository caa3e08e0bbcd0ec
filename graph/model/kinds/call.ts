import { kind } from './declare.ts';

export const call = kind({
  doc: 'A call for projects or a competition.',
  label: { en: 'call', fr: 'appel à projets', nl: 'oproep' },
  plural: { en: 'calls', fr: 'appels à projets', nl: 'oproepen' },
  within: null,
  shape: 'wye',
});
