import type { Words } from '../kinds/declare.ts';

/** Whether a body or a project is cultural or creative, as far as its codes and words tell. */
export const creativity = {
  yes: { en: 'cultural or creative', fr: 'culturel ou créatif', nl: 'cultureel of creatief' },
  no: { en: 'neither cultural nor creative', fr: 'ni culturel ni créatif', nl: 'niet cultureel of creatief' },
  unknown: { en: 'not known', fr: 'on ne sait pas', nl: 'niet bekend' },
} as const satisfies Record<string, Words>;

/** An answer to whether something is cultural or creative. */
export type Creativity = keyof typeof creativity;
