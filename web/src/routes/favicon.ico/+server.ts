import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Leads those who ask for an icon by its old name to the one there is. */
export const GET: RequestHandler = () => redirect(308, '/selvedge.svg');
