import { Fault } from '../../fault.ts';
import type { Budget } from '../exchange.ts';
import { hostAndPort } from '../guard.ts';
import { askPatiently } from './patience.ts';
import { hostState, park, putOff, refuseParked } from './politeness.ts';
import { followRedirects } from '../redirects.ts';
import { allAllowed, isAllowed, readRobots, type RobotRules } from './robots-rules.ts';
import { robotName, type Visitor } from '../visitor.ts';

/** Refuses an address that its host asks robots not to read; reads the host's robots.txt first, once a day at most (RFC 9309). */
export async function obeyRobots(url: URL, visitor: Visitor, budget: Budget): Promise<void> {
  refuseParked(visitor, hostAndPort(url));
  const { rules: known } = hostState(visitor, hostAndPort(url));
  const kept = known.get(url.protocol);
  const isFresh = kept && visitor.clock.now() - kept.at < visitor.limits.robotsAge;
  const rules = isFresh ? kept.rules : fetchRules(url, visitor, budget);
  if (!isFresh) known.set(url.protocol, { at: visitor.clock.now(), rules });
  try {
    if (isAllowed(await rules, `${url.pathname}${url.search}`)) return;
  } catch (error) {
    if (known.get(url.protocol)?.rules === rules) known.delete(url.protocol);
    throw error;
  }
  throw new Fault('fetch.robots', url.href, `expected a page that robots may read, found it disallowed by "${new URL('/robots.txt', url).href}".`);
}

async function fetchRules(url: URL, visitor: Visitor, budget: Budget): Promise<RobotRules> {
  const host = hostAndPort(url);
  const question = { headers: { accept: 'text/plain, */*;q=0.1' }, limit: visitor.limits.robotsBytes, isPartEnough: true, budget };
  try {
    const answer = await followRedirects(new URL('/robots.txt', url), visitor, (hop) => askPatiently(hop, visitor, question));
    if (answer.status >= 500) throw park(visitor, host, null, `status ${answer.status} for its robots.txt.`);
    const rules = answer.status === 200 ? readRobots(answer.bytes, robotName(visitor)) : allAllowed;
    return paced(rules, visitor, host);
  } catch (error) {
    return rulesAfter(error, visitor, host);
  }
}

/** Slows down as a host's rules ask, or parks a host that asks for more than anyone can wait. */
function paced(rules: RobotRules, visitor: Visitor, host: string): RobotRules {
  const wanted = (rules.crawlDelay ?? 0) * 1000;
  if (wanted > visitor.limits.longestWait) throw park(visitor, host, null, `a wait of ${rules.crawlDelay} s between any two requests.`);
  const state = hostState(visitor, host);
  state.delay = Math.max(visitor.limits.hostDelay, wanted);
  putOff(visitor, host, visitor.clock.now() + state.delay);
  return rules;
}

/** Returns the rules of a host whose robots.txt could not be read: too long a way to it counts as none, a host that fails as a closed door. */
function rulesAfter(error: unknown, visitor: Visitor, host: string): RobotRules {
  if (!(error instanceof Fault)) throw error;
  if (error.code === 'fetch.redirect') return allAllowed;
  // Waiting cures neither a bad certificate nor a blocked address: they are told by their own name.
  if (['fetch.tls', 'fetch.blocked', 'fetch.downgrade'].includes(error.code)) throw error;
  if (error.code === 'fetch.parked' && hostState(visitor, host).parked) throw error;
  throw park(visitor, host, null, `no robots.txt to go by (${error.code}: ${error.message})`);
}
