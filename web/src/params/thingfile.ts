import type { ParamMatcher } from '@sveltejs/kit';

/** Says whether a part of an address names a thing's facts as a file. */
export const match: ParamMatcher = (text) => /^.+\.(csv|json)$/.test(text);
