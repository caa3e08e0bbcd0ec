import type { KindsOf } from '../../../graph/model/kinds/index.ts';

/** A kind of organisation. */
export type BodyKind = KindsOf<'Organisation'>;

const bounded = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** Words that say what a body is, in the languages of its neighbours; the first kind that one of them names is the body's. */
const words: readonly (readonly [BodyKind, RegExp])[] = [
  ['School', bounded('universit(?:y|ies) of applied sciences|university colleges?$|hogeschool|hautes? [ée]coles?|fachhochschule|\\p{L}*hochschule|ammattikorkeakoulu|lyc[ée]e|gymnasium|(?:basis|middel)?school|(?<!university )college')],
  ['University', bounded("(?:l['’])?(?:universit(?:y(?! (?:hospitals?|clinics?|press|library))|a degli studi|é|e|à|at|ät|eit|et|etet|ate|āte|atea)|universidade?|uniwersytet|univerzita?|univerzitet|univerza|universit[āa]te|universitetas|ülikool|yliopisto|egyetem|sveučilište)")],
  ['Association', bounded('asbl|vzw|aisbl|ivzw|associations?|vereniging|verein|associazione|asociaci[oó]n|associa[cç][aã]o|stowarzyszenie|egyes[uü]let|ry|z\\. ?s\\.|o\\. ?s\\.|e\\. ?V')],
  ['Company', bounded('GmbH(?: & Co\\.? KG)?|s\\.? ?r\\.? ?o|sp\\.? ?z\\.? ?o\\.? ?o|d\\. ?o\\. ?o|doo|S\\. ?p\\. ?A|spa(?=\\.?$)|S\\.? ?r\\.? ?l|kft|zrt|EOOD|bvba|sprl|sarl|limited|ltd|plc')],
];

/** Legal forms of few letters, which are no words only at the end and in these capitals. */
const shortForm = /(?<=[\p{L})"»”] ?,? )(?:NV|BV|SA|SAS|AG|Oy|Oyj|AB|ApS|A\/S|AS|Lda|S\.A\.S?\.?|S\.L\.|OOD|SIA|UAB)\.?$/u;

/** Returns the kind of body that a name itself tells, by its words and its legal form; null when it tells none. */
export function kindByName(name: string): BodyKind | null {
  return words.find(([, pattern]) => pattern.test(name))?.[0] ?? (shortForm.test(name) ? 'Company' : null);
}
