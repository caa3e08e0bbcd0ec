import { Fault } from '../fault.ts';
import type { Answer } from './exchange.ts';
import { checkAddress } from './guard.ts';
import type { Visitor } from './visitor.ts';

/** Asks an address, and where it leads on, the next one: checked anew at each step, a few steps at most, never back and never from https to http. */
export async function followRedirects(start: URL, visitor: Visitor, ask: (url: URL) => Promise<Answer>): Promise<Answer> {
  const steps = [start.href];
  for (let url = start; ; ) {
    const answer = await ask(url);
    if (![301, 302, 303, 307, 308].includes(answer.status)) return answer;
    const next = nextOf(answer, visitor);
    if (steps.includes(next.href)) throw new Fault('fetch.redirect', start.href, `expected a page, found a loop: ${[...steps, next.href].join(' → ')}.`);
    if (steps.length > visitor.limits.redirects) throw new Fault('fetch.redirect', start.href, `expected at most ${visitor.limits.redirects} redirects, found more: ${steps.join(' → ')}.`);
    steps.push(next.href);
    url = next;
  }
}

function nextOf({ url, headers }: Answer, visitor: Visitor): URL {
  const location = [headers['location'] ?? []].flat()[0];
  if (location === undefined || !URL.canParse(location, url.href)) {
    throw new Fault('fetch.redirect', url.href, `expected an address in "Location", found ${location === undefined ? 'none' : `"${location.slice(0, 100)}"`}.`);
  }
  const next = checkAddress(new URL(location, url).href, visitor);
  if (url.protocol === 'https:' && next.protocol === 'http:') throw new Fault('fetch.downgrade', url.href, `expected to stay with https, found a redirect to "${next.href}".`);
  return next;
}
