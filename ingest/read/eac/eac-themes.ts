/** The topics of Erasmus+ that name a field; the others name a manner of learning. */
export const topics: ReadonlySet<string> = new Set([
  'Agriculture, forestry and fisheries', 'Creativity and culture', 'Cultural heritage/European Year of Cultural Heritage', 'Energy and resources', 'Entrepreneurial learning - entrepreneurship education', 'Environment and climate change',
  'Health and wellbeing', 'ICT - new technologies - digital competences', 'Inclusion - equity', 'International cooperation, international relations, development cooperation', "Labour market issues incl. career guidance / youth unemployment", "Migrants' issues",
  'Research and innovation', 'Transport and mobility',
]);

/** The strands of Creative Europe and of the programme before it that name a field. */
export const strands: ReadonlySet<string> = new Set(['Culture', 'MEDIA', 'Cross-sectoral']);

/** Returns the themes that a row names: the strand of a programme of culture, and the topics of Erasmus+ that are fields, in the words of the table. */
export function eacThemes({ programme, action, topics: told }: Record<'programme' | 'action' | 'topics', string>): string[] {
  const strand = programme === 'Creative Europe' ? action : (programme.split('\\')[0] ?? '');
  return [...new Set([...(strands.has(strand) ? [strand] : []), ...told.split(';').map((topic) => topic.trim()).filter((topic) => topics.has(topic))])];
}
