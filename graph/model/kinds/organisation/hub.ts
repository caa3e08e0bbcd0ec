import { kind } from '../declare.ts';

export const hub = kind({
  doc: 'A place-based body that brings creative people and firms together.',
  label: { en: 'hub', fr: 'hub', nl: 'hub' },
  plural: { en: 'hubs', fr: 'hubs', nl: 'hubs' },
  within: 'Organisation',
  shape: 'circle',
});
