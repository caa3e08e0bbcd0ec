import { kind } from '../declare.ts';

export const venue = kind({
  doc: 'A house where works are shown or made.',
  label: { en: 'venue', fr: 'lieu culturel', nl: 'culturele locatie' },
  plural: { en: 'venues', fr: 'lieux culturels', nl: 'culturele locaties' },
  within: 'Organisation',
  shape: 'circle',
});
