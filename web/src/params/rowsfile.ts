import type { ParamMatcher } from '@sveltejs/kit';

const files = ['rows.csv', 'rows.json'];

/** Says whether a part of an address names the rows of a list as a file. */
export const match: ParamMatcher = (text) => files.includes(text);
