import { kind } from '../declare.ts';

export const network = kind({
  doc: 'A body made of members that stay themselves.',
  label: { en: 'network', fr: 'réseau', nl: 'netwerk' },
  plural: { en: 'networks', fr: 'réseaux', nl: 'netwerken' },
  within: 'Organisation',
  shape: 'circle',
});
