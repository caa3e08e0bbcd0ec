/** A view of the observatory as docs/views.md shows it: the name of its file, its page, what it shows, and how it is looked at. */
export type View = { name: string; page: string; shows: string; width?: number; height?: number; dark?: true };

/** The views of the observatory, in the order in which a reader may meet them. */
export const views: readonly View[] = [
  { name: 'home', page: '/en', shows: 'Home: one sentence and one picture made of the data, the figures that matter with their coverage, and three doors.' },
  { name: 'map', page: '/en/map', shows: 'Network: who works with whom, with filters, a legend that filters, and the time control.' },
  { name: 'map-focus', page: '/fr/map?focus=wallimage', shows: 'One fund and those around it, in French.' },
  { name: 'map-dark', page: '/en/map?from=2014&to=2020', shows: 'The network of one period, in the dark theme.', dark: true },
  { name: 'evolution', page: '/en/evolution?from=2008&to=2018', shows: 'Evolution: what is new, what lasts and what ended between two years.' },
  { name: 'places', page: '/nl/places', shows: 'Geography: where organisations sit, who met across which border, and the matrix of sides, in Dutch.' },
  { name: 'thing', page: '/en/thing/demo', shows: 'A project: its sentence, its life, its ties in time, and what sources say, agreeing or not.' },
  { name: 'fund', page: '/fr/thing/wallimage', shows: 'A fund: what it paid for, in French.' },
  { name: 'gaps', page: '/en/gaps?thing=transcultures', shows: 'Missing links: whom an organisation should meet across the border, why, and who introduces them.' },
  { name: 'indicators', page: '/en/indicators', shows: 'Indicators: figures with their bands, definitions and tables.' },
  { name: 'compare', page: '/en/compare?one=side%3Ahauts-de-france&two=side%3Awallonia', shows: 'Compare: two sides, organisations, programmes or periods side by side.' },
  { name: 'sources', page: '/en/sources', shows: 'Sources and coverage: what was read, on what terms, what was refused, and where nobody tells anything.' },
  { name: 'question', page: '/nl/questions/border/brokers', shows: 'Questions: a question of the library with its form, its answer drawn and as rows, and its Cypher, in Dutch.' },
  { name: 'data', page: '/fr/data', shows: 'Data: the files of a release with their hashes, in French.' },
  { name: 'search', page: '/en/search?q=lille', shows: 'Search: by name, former name, place and theme.' },
  { name: 'phone-home', page: '/nl', shows: 'Home on a phone, in Dutch.', width: 360, height: 780 },
  { name: 'phone-map', page: '/fr/map?focus=kikk', shows: 'The map on a phone: the picture, then the card; time stays at the thumb.', width: 360, height: 780 },
  { name: 'phone-thing', page: '/en/thing/st-art-invest', shows: 'A fund on a phone, in the dark theme.', width: 360, height: 780, dark: true },
];

/** The size of a window that nothing else is said of. */
export const desk = { width: 1440, height: 900 } as const;

/** Returns the page of the documentation that shows every view. */
export function viewsPage(): string {
  const entries = views.map(({ name, page, shows }) => `**${shows}** \`${page}\`\n\n![${shows.replace(/[[\]]/g, '')}](views/${name}.webp)`);
  return ['<!-- Written by `npm run picture -- --views docs`. -->', '# Every view', 'Each picture was taken by `npm run picture -- --views docs`, of the site as `npm start` serves it with what ships. What a page says in its sentence, and how much it shows of how much, is computed from the same data.', ...entries, ''].join('\n\n').trimEnd() + '\n';
}
