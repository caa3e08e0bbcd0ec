import type { Language } from '../../words/languages.ts';
import type { Years } from '../../view/time-steps.ts';

/** What every view that changes with its address is given: its data, the query that asks something of it, where this observatory is found, and what takes other years where there is script. */
export type LiveProps<Data> = { data: Data; query: string; origin: string; language: Language; onYears?: ((years: Years | null, isPassing: boolean) => void) | null };
