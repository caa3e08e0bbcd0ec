import type { Transport } from '@sveltejs/kit';
import { ServerOnly } from '$lib/view/server-only.ts';

/** Tells Kit that what is for the server alone is nothing in the browser. */
export const transport: Transport = {
  ServerOnly: { encode: (value) => value instanceof ServerOnly && 'kept', decode: () => new ServerOnly(null) },
};
