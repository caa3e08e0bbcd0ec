/** The words of what can be taken from a page, in English. */
export const en = {
  title: 'Take it with you',
  onMap: 'See it on the map',
  cite: 'Cite this page',
  text: (f: { title: string; release: string; date: string | null; address: string }) => `${f.title}. Lisière, an observatory of creative work across the border of France and Belgium, release ${f.release}${f.date ? `, sources last read on ${f.date}` : ''}. ${f.address}`,
  embed: 'Show it on another page',
  embedHelp: 'This shows the picture as it is asked for now, with its title and credit, and no script:',
  asText: 'Text',
  take: 'Take its facts with you',
  csv: 'as CSV',
  json: 'as JSON',
  wrong: 'Something is wrong here',
  wrongMail: 'Open it as a message',
  wrongPage: 'Open the page where it is told',
  wrongHelp: 'Copy these lines, say what is wrong and who says so, and send them to those who run this observatory.',
  wrongTold: 'Say what is wrong and who says so.',
  wrongHow: 'A fact is not changed by hand: it is corrected where it was read, or a judgement is added, with its source.',
  report: (f: { title: string; address: string; release: string }) => `Page: ${f.title}\nAddress: ${f.address}\nRelease: ${f.release}\nWhat is wrong:\nWhat is right:\nWho says so (address, date):`,
  openWhole: 'Open it in the observatory',
};

/** The words of what can be taken from a page that every language must have. */
export type TakeDictionary = typeof en;
