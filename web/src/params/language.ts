import type { ParamMatcher } from '@sveltejs/kit';
import { isLanguage } from '$lib/words/languages.ts';

/** Says whether the first part of an address is a language of the interface. */
export const match: ParamMatcher = (text) => isLanguage(text);
