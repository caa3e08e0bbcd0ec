import type { Creativity } from '../../../graph/model/inferred/creativity.ts';
import { judgeActivity } from './activities.ts';
import { creativeWordIn, otherWordIn } from './match-words.ts';

/** What is known of a body or of what bodies do together: its names, the codes of its activities, the themes that it concerns, the works that it makes and the events of culture that it runs, and the registers that list it. */
export type Described = { isBody: boolean; names: readonly string[]; activities: readonly string[]; themes: readonly string[]; made: readonly string[]; registers: readonly string[] };

/** Whether it is cultural or creative, and the code or the word that this rests on. */
export type Verdict = { creative: Creativity; because: string | null };

/**
 * Judges by what is surest first: a register of museums, a code of activity, a theme, a word of a name. A code of another trade says no, unless a word of culture stands in a name: a
 * theatre may be run under the code of an association. A name says no only by a word of another matter, for a body; where it says nothing, what the body makes may tell; the rest is unknown.
 */
export function judgeCreative({ isBody, names, activities, themes, made, registers }: Described): Verdict {
  const register = registers.find((one) => Object.hasOwn(culturalRegisters, one));
  if (register !== undefined) return { creative: 'yes', because: `register: ${culturalRegisters[register]}` };
  const codes = activities.map(judgeActivity);
  const creative = codes.find((code) => code.creative === 'yes');
  if (creative) return { creative: 'yes', because: creative.code };
  for (const theme of themes) if (creativeWordIn(theme) !== null) return { creative: 'yes', because: `theme: ${theme}` };
  for (const name of names) {
    const word = creativeWordIn(name);
    if (word !== null) return { creative: 'yes', because: `word: ${word}` };
  }
  const [elsewhere] = codes.filter((code) => code.creative === 'no');
  if (elsewhere) return { creative: 'no', because: elsewhere.code };
  if (!isBody) return themes[0] === undefined ? unknown : { creative: 'no', because: `theme: ${themes[0]}` };
  for (const name of names) {
    const word = otherWordIn(name);
    if (word !== null) return { creative: 'no', because: `word: ${word}` };
  }
  return made[0] === undefined ? unknown : { creative: 'yes', because: `makes: ${made[0]}` };
}

/** Registers that list nothing but what is cultural. */
const culturalRegisters: Readonly<Record<string, string>> = { museofile: 'Muséofile' };

const unknown: Verdict = { creative: 'unknown', because: null };
