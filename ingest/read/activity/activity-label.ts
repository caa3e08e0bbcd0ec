/** The statistical classification that a code belongs to: that of 2008 (NACE Rev. 2, NACE-BEL 2008, NAF rév. 2) or that of 2025 (Rev. 2.1). */
export type Classification = 'rev2' | 'rev21';

/** Our own words for activities of culture and creation, by the beginning of their codes; the longest that fits tells. */
const inBoth: Record<string, string> = {
  '1811': 'printing of newspapers', '1812': 'printing', '1813': 'pre-press services', '1814': 'bookbinding', '182': 'copying of recorded media', '3212': 'making of jewellery', '322': 'making of musical instruments',
  '4761': 'selling of books', '4762': 'selling of newspapers and stationery', '5811': 'publishing of books', '5821': 'publishing of computer games', '5911': 'making of films and television programmes', '5912': 'film post-production',
  '5913': 'film distribution', '5914': 'showing of films', '592': 'sound recording and music publishing', '601': 'radio broadcasting', '602': 'television broadcasting', '7111': 'architecture', '7311': 'advertising', '741': 'design', '742': 'photography',
  '743': 'translation and interpreting', '8552': 'teaching of arts and culture',
};

const labels: Record<Classification, Record<string, string>> = {
  rev2: { ...inBoth, '4763': 'selling of music and films', '5813': 'publishing of newspapers', '5814': 'publishing of magazines', '6391': 'news agency', '7722': 'lending of films', '9001': 'performing arts', '9002': 'support to performing arts', '9003': 'artistic creation', '9004': 'running of arts venues', '9101': 'libraries and archives', '9102': 'museums', '9103': 'historical sites and buildings' },
  rev21: { ...inBoth, '5812': 'publishing of newspapers', '5813': 'publishing of magazines', '603': 'news agency', '901': 'artistic creation', '902': 'performing arts', '903': 'support to arts and performance', '911': 'libraries and archives', '912': 'museums and historical sites', '913': 'conservation of cultural heritage' },
};

/** Returns our label for a code of activity of culture or creation, such as "90.01Z" or "90012"; null for any other. */
export function activityLabel(code: string, classification: Classification): string | null {
  const digits = code.replace(/\D/g, '');
  for (let length = 4; length >= 3; length -= 1) {
    const label = labels[classification][digits.slice(0, length)];
    if (label !== undefined && digits.length >= length) return label;
  }
  return null;
}
