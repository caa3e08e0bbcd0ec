import { kind } from './declare.ts';

export const place = kind({
  doc: 'A town, region, country or cross-border territory.',
  label: { en: 'place', fr: 'lieu', nl: 'plaats' },
  plural: { en: 'places', fr: 'lieux', nl: 'plaatsen' },
  within: null,
  shape: 'cross',
});
