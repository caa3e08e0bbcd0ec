import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { read } from '../../graph/database/open.ts';
import type { Database } from '../../graph/database/open.ts';
import type { ReaderSuggestion, ReviewDesk, ReviewPair, Suggested, Waiting } from '../../graph/model/site/review.ts';
import { closeOnInterrupt } from '../../ground/interrupt.ts';
import { Refusal } from '../../ground/refusal.ts';
import type { Report } from '../../ground/report.ts';
import type { Settings } from '../../ground/settings.ts';
import { judgePair } from '../review/judge-pair.ts';
import { preparedPairs, releaseOf } from '../review/prepared-pairs.ts';
import { reviewTokenOf } from '../review/review-token.ts';
import { keepSuggestion } from '../review/suggestions.ts';
import { waitingPairs } from '../review/waiting-pairs.ts';

const boot = fileURLToPath(new URL('../../bin/boot.mjs', import.meta.url));
/** For how many milliseconds a comparison that failed is not tried again. */
const pause = 600_000;

/** Returns the desk of a site: the same pairs and the same file of judgements as `npm run review`. Comparing the bodies of a release takes a program of its own, so that readers do not wait for it. */
export function openReviewDesk(database: Database, { home, reviewToken }: Pick<Settings, 'home' | 'reviewToken'>, report: Report): ReviewDesk {
  const token = reviewToken ?? reviewTokenOf(home);
  const compare = comparison(report);
  const all = async (): Promise<ReviewPair[] | null> => {
    const release = await releaseOf(database);
    const prepared = release === null ? null : preparedPairs(home, release);
    if (prepared === null) compare();
    return prepared && waitingPairs(database, home, prepared);
  };
  return {
    opens: (given) => timingSafeEqual(digest(given), digest(token)),
    pass: () => createHmac('sha256', token).update('review').digest('base64url'),
    async waiting(most): Promise<Waiting> {
      const pairs = await all();
      return pairs && { pairs: pairs.slice(0, most), count: pairs.length };
    },
    async judge(judging) {
      const pair = (await all())?.find(({ id }) => id === judging.pair);
      return pair ? refusalOf(judgePair(pair, judging, new Date(), home)) : 'gone';
    },
    suggest: (suggestion) => suggest(database, home, { ...suggestion, at: new Date().toISOString().slice(0, 10) }),
  };
}

async function refusalOf(judging: Promise<unknown>): Promise<string | null> {
  try {
    await judging;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

async function suggest(database: Database, home: string, suggestion: ReaderSuggestion): Promise<Suggested> {
  const { one, other } = suggestion;
  const found = await read<{ id: string }>(database, 'MATCH (body:Organisation) WHERE body.id IN $ids RETURN body.id AS id', { ids: [one, other] });
  return one === other || found.length < 2 ? 'unknown' : keepSuggestion(home, suggestion);
}

/** Returns what starts a comparison unless one runs, or failed a while ago. */
function comparison(report: Report): () => void {
  let running: ChildProcess | null = null;
  let until = 0;
  closeOnInterrupt(async () => void running?.kill('SIGTERM'));
  return () => {
    if (running || Date.now() < until) return;
    running = spawn(process.execPath, [boot, 'review', '--prepare'], { stdio: ['ignore', 'ignore', 'pipe'], env: process.env });
    let told = '';
    running.stderr?.on('data', (bytes: Buffer) => (told = `${told}${bytes.toString('utf8')}`.slice(-2000)));
    const ended = (found: string): void => {
      running = null;
      until = Date.now() + pause;
      report(`review: expected the bodies of the release to be compared, found ${found}`);
    };
    running.once('error', ({ message }) => ended(message));
    running.once('close', (code) => (code === 0 ? (running = null) : ended(`exit ${code}: ${told.trim().split('\n').at(-1) ?? ''}`)));
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
