import type { Issue } from '../../graph/model/issue.ts';

/** The characters that show nothing and mean nothing here: soft hyphens, zero-width marks, directions; joiners within letters stay. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u0001-\u0008\u000b\u000e-\u001f\u007f]/g;

/** What windows-1252 has where Unicode has control characters: a page that shows them meant these (HTML reads &#146; so too). */
const meantByControl: Record<string, string> = Object.fromEntries(
  Array.from('€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ', (letter, index) => [String.fromCharCode(0x80 + index), letter]).filter(([, letter]) => letter !== ' '),
);

/** Returns text as a reader sees it: composed letters (NFC), windows-1252 for stray control characters, nothing invisible. For names, and for text of markup. */
export function readableText(text: string): string {
  return text
    .replace(/[\u0080-\u009f]/g, (control) => meantByControl[control] ?? control)
    .replace(invisible, '')
    .normalize('NFC');
}

const doubts: [what: string, form: RegExp][] = [
  ['letters encoded twice', /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]|â[€‚„][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œž¦]/g],
  ['a lost letter', /\ufffd/g],
  ['a control character', /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g],
  ['a character that turns the reading direction', /[\u202a-\u202e\u2066-\u2069]/g],
];

/** Returns an issue for every kind of doubtful text in a page's view: text that was damaged, or that does not read as it looks. */
export function flagText(view: string, source: string, page: string): Issue[] {
  const found = doubts.map(([what, form]) => ({ what, matches: [...view.matchAll(form)] }));
  found.push({ what: 'a word in two alphabets', matches: wordsInTwoAlphabets(view) });
  return found.flatMap(({ what, matches: [first, ...others] }) => {
    if (!first) return [];
    const place = `${source} at ${first.index}`;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return [{ code: 'parse.doubtful_text', source, page, place, message: `${place}: expected plain text, found ${what}, "${printable(first[0])}"${more}.`, sort: 'file' }];
  });
}

function wordsInTwoAlphabets(view: string): RegExpExecArray[] {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(view)) return [];
  return [...view.matchAll(/\p{L}+/gu)].filter(([word]) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));
}

function printable(text: string): string {
  return text.slice(0, 40).replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
