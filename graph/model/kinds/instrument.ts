import { kind } from './declare.ts';

export const instrument = kind({
  doc: 'A means of support, such as a voucher or a grant agreement.',
  label: { en: 'instrument', fr: 'instrument', nl: 'instrument' },
  plural: { en: 'instruments', fr: 'instruments', nl: 'instrumenten' },
  within: null,
  shape: 'wye',
});
