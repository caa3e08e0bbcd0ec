import { kind } from '../declare.ts';

export const organisation = kind({
  doc: 'A body that acts under a name of its own, when nothing narrower is stated.',
  label: { en: 'organisation', fr: 'organisation', nl: 'organisatie' },
  plural: { en: 'organisations', fr: 'organisations', nl: 'organisaties' },
  within: null,
  shape: 'circle',
});
