import { Fault, type FaultCode } from '../../fault.ts';
import { exchange, type Answer, type Question } from '../exchange.ts';
import { hostAndPort } from '../guard.ts';
import { inTurn, park, putOff } from './politeness.ts';
import { retryAfter } from './retry-after.ts';
import type { Visitor } from '../visitor.ts';

/** The faults and answers that may pass if one waits a little. */
const passingFaults = new Set<FaultCode>(['fetch.dns', 'fetch.connect', 'fetch.reset', 'fetch.truncated']);
const passingStatuses = new Set([429, 500, 502, 503, 504]);
const busyStatuses = new Set([429, 503]);

/** Asks a host in its turn, and again a few times after a fault that may pass; waits as long as the host says, and parks a host that wants more. A question that depends on what came so far is put anew each time. */
export async function askPatiently(url: URL, visitor: Visitor, asked: Question | (() => Question)): Promise<Answer> {
  const host = hostAndPort(url);
  for (let attempt = 0; ; attempt += 1) {
    const question = typeof asked === 'function' ? asked() : asked;
    const isLast = attempt >= visitor.limits.retries;
    const outcome = await inTurn(visitor, host, async () => {
      const said = await exchangeOrFault(url, visitor, question);
      if (said instanceof Fault) putOff(visitor, host, visitor.clock.now() + backOff(visitor, attempt));
      else if (passingStatuses.has(said.status)) heed(said, visitor, host, attempt, isLast);
      return said;
    });
    if (outcome instanceof Fault) {
      // What a broken POST has set off nobody can tell: it is not said twice.
      if (isLast || !passingFaults.has(outcome.code) || question.budget.left <= 0 || question.body !== undefined) throw outcome;
    } else if (isLast || !passingStatuses.has(outcome.status) || (question.body !== undefined && !busyStatuses.has(outcome.status))) {
      return outcome;
    }
  }
}

/** Heeds a host that is busy: puts off its next request as it says, or parks it when that is too long or was said too often. */
function heed(answer: Answer, visitor: Visitor, host: string, attempt: number, isLast: boolean): void {
  const now = visitor.clock.now();
  const until = retryAfter(answer.headers['retry-after'], now);
  const isBusy = busyStatuses.has(answer.status);
  if (until !== null && until - now > visitor.limits.longestWait) throw park(visitor, host, until, `a wait of ${Math.ceil((until - now) / 1000)} s (status ${answer.status}).`);
  if (isLast && isBusy) throw park(visitor, host, until, `status ${answer.status} ${attempt + 1} times.`);
  putOff(visitor, host, until ?? now + backOff(visitor, attempt));
}

async function exchangeOrFault(url: URL, visitor: Visitor, question: Question): Promise<Answer | Fault> {
  try {
    return await exchange(url, visitor, question);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** Doubles with each attempt, less a random half, so that many readers do not come back at once. */
function backOff(visitor: Visitor, attempt: number): number {
  return visitor.limits.retryDelay * 2 ** attempt * (0.5 + visitor.random() / 2);
}
