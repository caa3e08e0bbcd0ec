import type { ParamMatcher } from '@sveltejs/kit';

const takes = ['entries.csv', 'entries.json', 'ties.csv', 'ties.json', 'network.gexf', 'picture.svg'];

/** Says whether a part of an address names a file that can be taken away from the map. */
export const match: ParamMatcher = (text) => takes.includes(text);
