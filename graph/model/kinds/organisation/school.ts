import { kind } from '../declare.ts';

export const school = kind({
  doc: 'A school or university college.',
  label: { en: 'school', fr: 'école', nl: 'school' },
  plural: { en: 'schools', fr: 'écoles', nl: 'scholen' },
  within: 'Organisation',
  shape: 'circle',
});
