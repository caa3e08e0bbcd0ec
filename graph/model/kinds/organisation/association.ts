import { kind } from '../declare.ts';

export const association = kind({
  doc: 'A non-profit association.',
  label: { en: 'association', fr: 'association', nl: 'vereniging' },
  plural: { en: 'associations', fr: 'associations', nl: 'verenigingen' },
  within: 'Organisation',
  shape: 'circle',
});
