import type { Words } from './kinds/declare.ts';

/** How a source puts a fact: as so, as intended, or as a possibility. A promise is not a fact. */
export const modalities = {
  asserted: { en: 'stated', fr: 'affirmé', nl: 'gesteld' },
  planned: { en: 'planned', fr: 'prévu', nl: 'gepland' },
  hypothetical: { en: 'possible', fr: 'envisagé', nl: 'mogelijk' },
} as const satisfies Record<string, Words>;

/** A modality. */
export type Modality = keyof typeof modalities;
