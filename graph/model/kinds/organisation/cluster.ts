import { kind } from '../declare.ts';

export const cluster = kind({
  doc: 'A body that federates firms and institutions of one field.',
  label: { en: 'cluster', fr: 'cluster', nl: 'cluster' },
  plural: { en: 'clusters', fr: 'clusters', nl: 'clusters' },
  within: 'Organisation',
  shape: 'circle',
});
