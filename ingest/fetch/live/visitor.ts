import { lookup } from 'node:dns/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../../../ground/refusal.ts';
import type { HostBook } from './manners/politeness.ts';

/** The limits of fetching, each with its meaning and default; times in milliseconds, sizes in bytes. */
export const fetchLimits = {
  deadline: { doc: 'The time that one page may take, its redirects and retries included, waits for politeness not.', default: 30_000 },
  pageBytes: { doc: 'The size of a page once unpacked.', default: 8 * 2 ** 20 },
  fileDeadline: { doc: 'The time that one file may take to come, its redirects and retries included.', default: 3_600_000 },
  fileBytes: { doc: 'The size of a file once unpacked, where its source does not say another.', default: 256 * 2 ** 20 },
  answerBytes: { doc: 'The size of one answer in JSON, where its source does not say another.', default: 16 * 2 ** 20 },
  slowestRate: { doc: 'How many bytes of a file have to come in each of the spells that follow.', default: 32 * 2 ** 10 },
  slowestSpell: { doc: 'The spell in which a file has to come on by so much.', default: 30_000 },
  resumes: { doc: 'How often a file that broke off is gone on with in one run, as long as each time brought more of it.', default: 10 },
  stagedAge: { doc: 'How long what a fetch of files has got so far is gone on with, rather than begun anew.', default: 24 * 3_600_000 },
  headerBytes: { doc: 'The size of the headers of an answer.', default: 64 * 2 ** 10 },
  redirects: { doc: 'How many redirects are followed for a page.', default: 5 },
  retries: { doc: 'How often a page is asked for again after a fault that may pass.', default: 2 },
  retryDelay: { doc: 'The wait before the first retry; it doubles each time, less a random part.', default: 500 },
  longestWait: { doc: 'The longest wait that a host may ask for; beyond it the host is parked.', default: 120_000 },
  hostDelay: { doc: 'The wait between two requests to a host that names none itself.', default: 1_000 },
  robotsBytes: { doc: 'How much of a robots.txt is read.', default: 600 * 2 ** 10 },
  robotsAge: { doc: 'How long a robots.txt is believed.', default: 24 * 3_600_000 },
} as const;

/** The limits of one run. */
export type Limits = { -readonly [Name in keyof typeof fetchLimits]: number };

/** Time, as fetching needs it: what it is, a wait, and a signal that comes when it is up. */
export type Clock = { now: () => number; sleep: (milliseconds: number) => Promise<void>; alarm: (milliseconds: number) => AbortSignal };

/** Returns the addresses that a host name stands for. */
export type Lookup = (hostname: string) => Promise<{ address: string; family: number }[]>;

/** Who reads: under which name, past which doors, within which limits, by which clock, and what the hosts have said so far. */
export type Visitor = {
  userAgent: string;
  /** Hosts and ports, "127.0.0.1:8080", that are read though they are not public. */
  allowHosts: ReadonlySet<string>;
  limits: Limits;
  clock: Clock;
  lookup: Lookup;
  random: () => number;
  /** A certificate authority to trust beside those of Node; there is no way to trust none. */
  certificateAuthority: string | null;
  hosts: HostBook;
};

/** What a visitor may be given; all else has a default. */
export type VisitorOptions = Partial<Omit<Visitor, 'allowHosts' | 'limits' | 'hosts'>> & { allowHosts?: readonly string[]; limits?: Partial<Limits> };

/** The clock on the wall. */
export const wallClock: Clock = { now: () => Date.now(), sleep: (milliseconds) => wait(milliseconds), alarm: (milliseconds) => AbortSignal.timeout(milliseconds) };

/** Returns a visitor that knows no host yet; refuses an allowed host without a port. */
export function newVisitor({ allowHosts = [], limits = {}, ...options }: VisitorOptions = {}): Visitor {
  const defaults = Object.fromEntries(Object.entries(fetchLimits).map(([name, limit]) => [name, limit.default])) as Limits;
  return {
    userAgent: 'Lisiere/0.1 (public observatory of cross-border cooperation)',
    clock: wallClock,
    lookup: (hostname) => lookup(hostname, { all: true, verbatim: true }),
    random: Math.random,
    certificateAuthority: null,
    ...options,
    allowHosts: new Set(allowHosts.map(readAllowedHost)),
    limits: { ...defaults, ...limits },
    hosts: new Map(),
  };
}

/** Returns the product name that robots.txt knows a visitor by. */
export function robotName(visitor: Visitor): string {
  return /^[a-z_-]+/i.exec(visitor.userAgent)?.[0] ?? '';
}

function readAllowedHost(text: string): string {
  const port = /^[^/@\s]+:(\d{1,5})$/.exec(text)?.[1];
  if (port === undefined || !URL.canParse(`http://${text}`)) {
    throw new Refusal('usage', `--allow-host: expected a host and a port, found "${text}".`, 'For example `--allow-host 127.0.0.1:8080`.');
  }
  return `${new URL(`http://${text}`).hostname}:${Number(port)}`;
}
