import { kind } from '../declare.ts';

export const company = kind({
  doc: 'A business.',
  label: { en: 'company', fr: 'entreprise', nl: 'bedrijf' },
  plural: { en: 'companies', fr: 'entreprises', nl: 'bedrijven' },
  within: 'Organisation',
  shape: 'circle',
});
