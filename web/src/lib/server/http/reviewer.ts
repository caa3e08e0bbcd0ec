import { timingSafeEqual } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';

const hours = 8 * 60 * 60;
const year = 365 * 24 * 60 * 60;

/** Says whether a browser was let in to the desk before. */
export function isReviewer(cookies: Cookies, pass: string): boolean {
  const [shown, wanted] = [Buffer.from(cookies.get('review') ?? ''), Buffer.from(pass)];
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
}

/** Lets a browser in for a working day; no other site can make it act here, and no script can read the pass. */
export function letIn(cookies: Cookies, pass: string, isSecure: boolean): void {
  cookies.set('review', pass, { path: '/', maxAge: hours, sameSite: 'strict', httpOnly: true, secure: isSecure });
}

/** Sees a reviewer out. */
export function seeOut(cookies: Cookies): void {
  cookies.delete('review', { path: '/' });
}

/** Keeps the name under which a reviewer judges. */
export function keepName(cookies: Cookies, name: string, isSecure: boolean): void {
  cookies.set('reviewer', name, { path: '/', maxAge: year, sameSite: 'strict', httpOnly: true, secure: isSecure });
}
