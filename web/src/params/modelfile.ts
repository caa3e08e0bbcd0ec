import type { ParamMatcher } from '@sveltejs/kit';

const files = ['reference.md', 'export.schema.json'];

/** Says whether a part of an address names a file of the model's reference. */
export const match: ParamMatcher = (text) => files.includes(text);
