/** The words with which a reader tells what is wrong, in English. */
export const en = {
  title: 'Something is wrong here',
  mail: 'Open it as a message',
  page: 'Open the page where it is told',
  help: 'Copy these lines, say what is wrong and who says so, and send them to those who run this observatory.',
  told: 'Say what is wrong and who says so.',
  how: 'A fact is not changed by hand: it is corrected where it was read, or a judgement is added, with its source.',
  text: (f: { title: string; address: string; release: string }) => `Page: ${f.title}\nAddress: ${f.address}\nRelease: ${f.release}\nWhat is wrong:\nWhat is right:\nWho says so (address, date):`,
};

/** The words with which a reader tells what is wrong that every language must have. */
export type ReportDictionary = typeof en;
