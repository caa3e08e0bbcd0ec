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
  openWhole: 'Open it in the observatory',
};

/** The words of what can be taken from a page that every language must have. */
export type TakeDictionary = typeof en;
