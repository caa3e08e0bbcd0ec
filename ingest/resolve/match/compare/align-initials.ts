import type { Token } from '../name/parse-name.ts';
import type { Alignment } from './align-words.ts';

const shortest = 2;

/** Lets a short form in one name cover the words of the other that its letters begin: "INSA Lyon" and "Institut national des sciences appliquées de Lyon". */
export function alignInitials(left: readonly Token[], right: readonly Token[], alignment: Alignment): void {
  cover(left, right, alignment.left, alignment.right, (i, j) => alignment.pairs.push({ left: i, right: j, likeness: 0.85, by: 'initials' }));
  cover(right, left, alignment.right, alignment.left, (j, i) => alignment.pairs.push({ left: i, right: j, likeness: 0.85, by: 'initials' }));
}

function cover(shorts: readonly Token[], words: readonly Token[], shortCovered: Float32Array, wordCovered: Float32Array, found: (short: number, first: number) => void): void {
  shorts.forEach(({ text, isAcronym }, i) => {
    if (!isAcronym || shortCovered[i]! > 0 || text.length < shortest || text.length > 8) return;
    for (let at = 0; at < words.length; at += 1) {
      const end = runOf(text, words, at);
      if (end <= at + 1) continue;
      const fresh = [...wordCovered.subarray(at, end)].filter((covered) => covered === 0).length;
      if (fresh < 2 && fresh < end - at) continue;
      shortCovered[i] = 0.85;
      for (let word = at; word < end; word += 1) wordCovered[word] = Math.max(wordCovered[word]!, 0.85);
      return found(i, at);
    }
  });
}

/** Returns where a run of words ends whose first letters are the letters of a short form, or its own beginning. */
function runOf(letters: string, words: readonly Token[], from: number): number {
  const initials: { letter: string; word: number }[] = [];
  for (let word = from; word < words.length; word += 1) for (const part of words[word]!.text.split(' ')) initials.push({ letter: part[0]!, word });
  if (initials.length < letters.length) return from;
  for (let at = 0; at < letters.length; at += 1) if (initials[at]!.letter !== letters[at]) return from;
  return initials[letters.length - 1]!.word + 1;
}
