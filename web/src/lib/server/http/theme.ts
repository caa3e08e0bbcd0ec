import type { Cookies } from '@sveltejs/kit';

/** A theme that a reader chose; without one the system decides. */
export type Theme = 'light' | 'dark';

const year = 60 * 60 * 24 * 365;

/** Says whether a text names a theme. */
export function isTheme(text: unknown): text is Theme {
  return text === 'light' || text === 'dark';
}

/** Returns the theme that this reader chose before. */
export function readTheme(cookies: Cookies): Theme | null {
  const chosen = cookies.get('theme');
  return isTheme(chosen) ? chosen : null;
}

/** Keeps the theme that a reader chose, for a year, on this site alone; it says nothing about who reads. */
export function keepTheme(cookies: Cookies, theme: Theme, isSecure: boolean): void {
  cookies.set('theme', theme, { path: '/', maxAge: year, sameSite: 'lax', httpOnly: true, secure: isSecure });
}
