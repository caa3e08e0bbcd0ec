/** The words of the accessibility statement in English. */
export const en = {
  title: 'Accessibility',
  lead: 'Everybody should be able to read this observatory, whatever they see, hear or hold. It is made to meet WCAG 2.2 at level AA, and the European standard EN 301 549 that rests on it.',
  doneTitle: 'What was done',
  done: [
    'Every page can be read without script, without a mouse, and at four times the size of its letters.',
    'Every picture has a table or a list that says the same; the map can be walked with the arrow keys, and what is reached is told to screen readers.',
    'Sides are told by a pattern and a name beside their colour; letters stand out from their ground by 4.5 to 1, marks by 3 to 1, in light and in dark.',
    'Nothing moves by itself. Where less motion is asked for, nothing glides.',
    'A name in another language is marked as such, so that it is read aloud rightly.',
  ],
  checkedTitle: 'How it is checked',
  checked: 'On every change, axe looks at each page in three languages, in light and dark, on a narrow and a wide screen, and finds nothing; journeys are walked by keyboard alone. No person who lives with a screen reader has tried it yet, and no outside body has audited it: it is a self-assessment.',
  openTitle: 'What is not good yet',
  open: [
    'The network with thousands of ties is hard to take in by ear; its table can be narrowed, which helps.',
    'Facts that a reader noted stand in English in all languages; they are marked.',
    'Documents that sources link to are theirs, and may not be accessible.',
  ],
  tellTitle: 'If something stands in your way',
  tellAt: 'Tell those who run this observatory, with the address of the page and what you use to read it:',
  tell: 'Tell those who run this observatory, with the address of the page and what you use to read it. Who publishes a copy of this site puts their own address here, and the body to which one can complain.',
};

/** The words of the accessibility statement that every language must have. */
export type AccessibilityDictionary = typeof en;
