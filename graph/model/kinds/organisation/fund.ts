import { kind } from '../declare.ts';

export const fund = kind({
  doc: 'A body that invests in or grants money to others.',
  label: { en: 'fund', fr: 'fonds', nl: 'fonds' },
  plural: { en: 'funds', fr: 'fonds', nl: 'fondsen' },
  within: 'Organisation',
  shape: 'diamond',
});
