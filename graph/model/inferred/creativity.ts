import type { Words } from '../kinds/declare.ts';

/** Whether a body or a project is cultural or creative, as far as its codes and words tell. */
export const creativity = {
  yes: { en: 'cultural or creative', fr: 'culturel ou créatif', nl: 'cultureel of creatief' },
  no: { en: 'neither cultural nor creative', fr: 'ni culturel ni créatif', nl: 'niet cultureel of creatief' },
  unknown: { en: 'not known', fr: 'on ne sait pas', nl: 'niet bekend' },
} as const satisfies Record<string, Words>;

/** An answer to whether something is cultural or creative. */
export type Creativity = keyof typeof creativity;

/** The sorts of reason for which something is held to be creative or not, each before the code, the word or the name that it rests on. */
export const creativityReasons = {
  word: { en: 'the word', fr: 'le mot', nl: 'het woord' },
  theme: { en: 'the theme', fr: 'le thème', nl: 'het thema' },
  register: { en: 'the register', fr: 'le registre', nl: 'het register' },
  kind: { en: 'its kind', fr: 'sa nature', nl: 'de soort' },
  makes: { en: 'what it makes,', fr: 'ce qu’il réalise,', nl: 'wat het maakt,' },
} as const satisfies Record<string, Words>;
