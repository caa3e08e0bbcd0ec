/** A word in the three languages of the interface. */
export type Words = { en: string; fr: string; nl: string };

/** What one kind of thing is: its meaning, its words, its mark on a picture, and the kind that it belongs to. */
export type Kind = {
  doc: string;
  label: Words;
  plural: Words;
  /** The wider kind whose label a thing of this kind carries too. */
  within: 'Organisation' | 'Collaboration' | null;
  /** The shape that stands for it on every picture. */
  shape: 'circle' | 'square' | 'diamond' | 'triangle' | 'star' | 'wye' | 'cross';
};

/** Returns a kind as declared, with its literal types kept. */
export function kind<const K extends Kind>(declared: K): K {
  return declared;
}
