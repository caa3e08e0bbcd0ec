import { redirect } from '@sveltejs/kit';
import { isTheme, keepTheme } from '$lib/server/http/theme.ts';
import type { RequestHandler } from './$types';

/** Keeps the chosen theme and returns to the page where it was chosen, so that the switch works without script. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData();
  const theme = form.get('theme');
  if (isTheme(theme)) keepTheme(cookies, theme, url.protocol === 'https:');
  redirect(303, ownPath(form.get('back')));
};

function ownPath(back: FormDataEntryValue | null): string {
  return typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/';
}
