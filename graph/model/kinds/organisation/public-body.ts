import { kind } from '../declare.ts';

export const publicBody = kind({
  doc: 'A government, an administration, or a body that one of them set up.',
  label: { en: 'public body', fr: 'organisme public', nl: 'overheidsinstelling' },
  plural: { en: 'public bodies', fr: 'organismes publics', nl: 'overheidsinstellingen' },
  within: 'Organisation',
  shape: 'circle',
});
