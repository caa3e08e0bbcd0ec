import type { Vocabulary } from './vocabulary.ts';

const links = ['', 's', 'n', 'en', 'es', 'e', 'er'];
const shortestPart = 4;

/** Returns the known words that a Dutch or German compound is made of, or null: "landbouwonderzoek" is "landbouw", "onderzoek". */
export function splitCompound(word: string, vocabulary: Vocabulary): readonly string[] | null {
  if (word.length < 2 * shortestPart || vocabulary.isWord(word)) return null;
  return split(word, vocabulary, 3);
}

function split(word: string, vocabulary: Vocabulary, most: number): string[] | null {
  for (let length = word.length - shortestPart; length >= shortestPart && most > 1; length -= 1) {
    const head = word.slice(0, length);
    if (!isPart(head, vocabulary)) continue;
    const rest = word.slice(length);
    const tail = vocabulary.isWord(rest) ? [rest] : split(rest, vocabulary, most - 1);
    if (tail) return [head, ...tail];
  }
  return null;
}

/** The first part of a compound may carry a link: "gesundheits", "studenten". */
function isPart(head: string, vocabulary: Vocabulary): boolean {
  return links.some((link) => head.endsWith(link) && head.length - link.length >= shortestPart && vocabulary.isWord(head.slice(0, head.length - link.length)));
}
