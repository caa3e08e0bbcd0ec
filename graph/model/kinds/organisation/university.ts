import { kind } from '../declare.ts';

export const university = kind({
  doc: 'A university.',
  label: { en: 'university', fr: 'université', nl: 'universiteit' },
  plural: { en: 'universities', fr: 'universités', nl: 'universiteiten' },
  within: 'Organisation',
  shape: 'circle',
});
