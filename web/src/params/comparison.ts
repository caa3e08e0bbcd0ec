import type { ParamMatcher } from '@sveltejs/kit';

/** Says whether a part of an address names a file of a comparison. */
export const match: ParamMatcher = (text) => text === 'comparison.csv' || text === 'comparison.json';
