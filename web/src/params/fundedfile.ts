import type { ParamMatcher } from '@sveltejs/kit';
import { fundedFiles } from '../lib/profile/funded-gexf.ts';

/** Says whether a part of an address names a file of what a funder paid for. */
export const match: ParamMatcher = (text) => text === fundedFiles.all || text === fundedFiles.across;
