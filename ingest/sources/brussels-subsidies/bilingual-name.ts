import type { Particulars } from '../../../graph/model/statement.ts';
import { languageOfName } from '../../read/cell/language-of-name.ts';
import { isPersonalName } from '../../read/cell/personal-name.ts';

/** A name of a body as one language writes it. */
export type OtherName = NonNullable<Particulars['names']>[number];

const abbreviation = /^(.+?),?\s+(?:(?<fr>en\s+abr(?:égé|\.)?|et abrégé)|afgekort|in afkorting|in het kort)\s*:?\s+(.+)$/su;

/** Short forms that many bodies bear. */
const isGeneric = /^(?:l['’]\s?|l[ae]\s|het\s|de\s)\p{L}+$/iu;

/** What is no name by itself. */
const townAlone = /^(?:bruxelles|brussel|brussels|bxl)$/iu;

/**
 * Returns the names of a body that writes two or three into one, parted by slashes: the first, and the others, each with its language. A slash also stands where a hyphen was ("Croix/Rouge"),
 * so that it parts two names only where they are in two languages; short forms follow "en abrégé" or "afgekort".
 */
export function readBilingualName(text: string): { name: string; names: OtherName[] } {
  const written = text.replace(/\s+/gu, ' ').trim();
  const read = partsOf(written).map(({ text: part, lang }) => ({ ...shortened(part), lang }));
  const [first] = read as [(typeof read)[number]];
  const others: OtherName[] = [
    ...(read.length > 1 ? read : []).map(({ long, lang }) => ({ name: long, lang, type: 'official' as const })),
    ...read.flatMap(({ short, shortLang }) => short.map((name) => ({ name, lang: shortLang, type: /^[\p{Lu}\d.&-]{2,12}$/u.test(name) ? ('acronym' as const) : ('alias' as const) }))),
    ...read.flatMap(({ long, lang }) => hyphened(long).map((name) => ({ name, lang, type: 'alias' as const }))),
  ];
  const known = new Set(read.length > 1 ? [] : [first.long]);
  return { name: first.long, names: others.filter(({ name }) => !known.has(name) && known.add(name)) };
}

type Part = { text: string; lang: string | null };

/** Parts a name at slashes with a space beside them, else at one without; where the languages are not told apart, it is one name, without the people in it. */
function partsOf(written: string): Part[] {
  const spaced = [...new Set(written.split(/\s+\/\s*|\/\s+/u).filter((part) => part !== ''))];
  const bodies = spaced.filter((part) => !isPersonalName(shortened(part).long));
  const parts = bodies.length > 1 ? inLanguages(bodies) : atTightSlash(written);
  return parts ?? [{ text: bodies.length < spaced.length && bodies.length > 0 ? bodies.join(' / ') : written, lang: languageOfName(shortened(written).long) }];
}

/** Neighbours in one language are one name, and what tells no language goes with its neighbour; null unless there are two languages. */
function inLanguages(texts: readonly string[]): Part[] | null {
  const parts: Part[] = [];
  for (const text of texts) {
    const lang = languageOfName(shortened(text).long);
    const last = parts.at(-1);
    const isSame = last !== undefined && (lang === null || last.lang === null || last.lang === lang);
    if (isSame) parts[parts.length - 1] = { text: `${last.text} / ${text}`, lang: last.lang ?? lang };
    else parts.push({ text, lang });
  }
  return parts.length > 1 && new Set(parts.map(({ lang }) => lang)).size === parts.length ? parts : null;
}

/** Of several slashes the last that has a language before it and another behind it parts the names. */
function atTightSlash(written: string): Part[] | null {
  const slashes = [...written.matchAll(/\//gu)].map(({ index }) => index).reverse();
  for (const at of slashes) {
    const texts = [written.slice(0, at), written.slice(at + 1)];
    const parts = texts.some((text) => townAlone.test(text.trim())) ? null : inLanguages(texts);
    if (parts?.every(({ lang }) => lang !== null)) return parts;
  }
  return null;
}

function shortened(part: string): { long: string; short: string[]; shortLang: string } {
  const found = abbreviation.exec(part.trim());
  const [, long, , short] = found ?? [];
  const shortLang = found?.groups?.['fr'] === undefined ? 'nl' : 'fr';
  if (long === undefined || short === undefined) return { long: part.trim(), short: [], shortLang };
  // Where a second name follows the short form, nobody can tell where it ends.
  const names = /afgekort|en abrégé| \/ /iu.test(short) ? [] : short.split(/\s+(?:ou|of)\s+/u);
  return { long: long.replace(/\s*[/,]$/u, '').trim(), short: names.map((name) => name.trim()).filter((name) => /\p{L}/u.test(name) && !isGeneric.test(name)), shortLang };
}

/** A slash between two words that are written together may stand for a hyphen. */
function hyphened(name: string): string[] {
  const changed = name.replace(/(?<=\p{Ll}{2})\/(?=\p{Lu}\p{Ll})/gu, '-');
  return changed === name || changed.includes(' / ') ? [] : [changed];
}
