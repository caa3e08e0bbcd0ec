import { kind } from './declare.ts';

export const person = kind({
  doc: 'A person in a public role, named for that role alone.',
  label: { en: 'person', fr: 'personne', nl: 'persoon' },
  plural: { en: 'people', fr: 'personnes', nl: 'personen' },
  within: null,
  shape: 'circle',
});
