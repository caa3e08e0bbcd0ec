import { kind } from '../declare.ts';

export const partnership = kind({
  doc: 'An agreement or mandate between bodies.',
  label: { en: 'partnership', fr: 'partenariat', nl: 'partnerschap' },
  plural: { en: 'partnerships', fr: 'partenariats', nl: 'partnerschappen' },
  within: 'Collaboration',
  shape: 'square',
});
