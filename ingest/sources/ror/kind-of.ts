import type { KindsOf } from '../../../graph/model/kinds/index.ts';
import type { RorRecord } from './ror-record.ts';

/** The kinds of organisation that the register can tell. */
export type RorKind = KindsOf<'Organisation'>;

/** Words that end where a word ends: "Universitaire", "Universitätsverlag" and "University College" at the end of a name are no universities. */
const university = /(?<!\p{L})(universit(?:y|é|e|à|at|ät|eit|atea|aria)|universidade?|uniwersytet|prifysgol)(?!\p{L})(?! colleges?$| of applied)/iu;
const school =
  /(?<!\p{L})(schools?|colleges?|académ(?:ie|y)|academ(?:y|ie)|écoles?|ecoles?|hautes? écoles?|instituts? universitaires?|iut|lyc[ée]e|polytech\p{L}*|conservato(?:ire|rium|ry)|conservatoire|institute of technology|university of applied sciences|universities of applied sciences|hogeschool)(?!\p{L})|hochschule(?!\p{L})|akademie(?!\p{L})/iu;
const association = /(?<!\p{L})(associations?|society|société|vereniging|verein|verband|gesellschaft|asbl|vzw|e\. ?v\.)(?!\p{L})/iu;
const museum = /(?<!\p{L})(mus(?:é|e)es?|museums?|musea|muséum)(?!\p{L})|museum(?!\p{L})/iu;

/**
 * Returns what kind of organisation a record tells of: as narrow as its types say, or its types and its official names together.
 * A part of something larger often bears the name of its university in one of its languages; then only the name on display tells.
 */
export function kindOf({ types, name, names, relations }: Pick<RorRecord, 'types' | 'name' | 'names' | 'relations'>): RorKind {
  const has = (type: string): boolean => types.includes(type);
  const isPart = relations.some(({ type }) => type === 'parent');
  const official = [name, ...(isPart ? [] : names.filter(({ type }) => type === 'official').map((one) => one.name))];
  const says = (words: RegExp): boolean => official.some((one) => words.test(one));
  if (has('education') && says(university)) return 'University';
  if (has('education') && says(school)) return 'School';
  if (has('government')) return 'PublicBody';
  if (has('company')) return 'Company';
  if (has('archive') && says(museum)) return 'Venue';
  if (has('nonprofit') && says(association)) return 'Association';
  return 'Organisation';
}
