import type { KindsOf } from '../../../graph/model/kinds/index.ts';

/** A kind of organisation. */
export type BodyKind = KindsOf<'Organisation'>;

const bounded = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** Words without accents that say what a body is, in the languages of its neighbours; the first kind that one of them names is the body's. An institute "of the University" is none. */
const words: readonly (readonly [BodyKind, RegExp])[] = [
  ['School', bounded('universit(?:y|ies) of applied sciences|university colleges?$|hogeschool|hautes? ecoles?|fachhochschule|\\p{L}*hochschule|ammattikorkeakoulu|lycee|gymnasium|(?:basis|middel)?school|(?<!university )college')],
  ['University', bounded("(?<!(?:of|of the|of an|at|at the|der|della|de) )(?<!(?:of|de) l['’])(?:l['’])?(?:universit(?:y(?! (?:hospitals?|clinics?|press|library))|e|a|at|aet|eit|et|etet|ate|atea|atii|as|etas)|universidade?|uniwersytet|univerzita?|univerzitet|univerza|ulikool|yliopisto|egyetem|sveuciliste)")],
  ['Association', bounded('asbl|vzw|aisbl|ivzw|associations?|vereniging|verein|associazione|asociacion|asociatia|associacao|stowarzyszenie|egyesulet|ry|z\\. ?s\\.|o\\. ?s\\.|e\\. ?v')],
  ['Company', bounded('gmbh(?: & co\\.? kg)?|s\\.? ?r\\.? ?o|sp\\.? ?z\\.? ?o\\.? ?o|d\\. ?o\\. ?o|doo|s\\. ?p\\. ?a|spa(?=\\.?$)|s\\.? ?r\\.? ?l|kft|zrt|eood|bvba|sprl|sarl|limited|ltd|plc')],
];

/** Legal forms of few letters, which are no words only at the end and in these capitals. */
const shortForm = /(?<=[\p{L})"»”] ?,? )(?:NV|BV|SA|SAS|AG|Oy|Oyj|AB|ApS|A\/S|AS|Lda|S\.A\.S?\.?|S\.L\.|OOD|SIA|UAB)\.?(?: \([^)]*\))?$/u;

/** Returns the kind of body that a name itself tells, by its words and its legal form; null when it tells none. */
export function kindByName(name: string): BodyKind | null {
  const plain = name.normalize('NFD').replace(/\p{M}+/gu, '');
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? (shortForm.test(name) ? 'Company' : null);
}
