import { kind } from '../declare.ts';

export const event = kind({
  doc: 'Something that takes place at a time: a festival, a visit, a mission, a talk.',
  label: { en: 'event', fr: 'événement', nl: 'evenement' },
  plural: { en: 'events', fr: 'événements', nl: 'evenementen' },
  within: 'Collaboration',
  shape: 'triangle',
});
