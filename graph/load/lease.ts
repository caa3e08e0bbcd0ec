import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { birthOf, ownBirth } from '../../ground/alive.ts';
import { closeOnInterrupt } from '../../ground/interrupt.ts';
import { Refusal } from '../../ground/refusal.ts';
import type { Report } from '../../ground/report.ts';
import { read, write } from '../database/open.ts';
import type { Database } from '../database/open.ts';
import type { Transaction } from '../database/transact.ts';

/** The right to write: one at a time, lost when its holder is silent for too long, and proven in each transaction. */
export type Lease = {
  /** Refuses, at the end of a transaction that writes, when somebody else has taken the right since; otherwise the holder has spoken. */
  prove(transaction: Transaction): Promise<void>;
};

type Held = { holder: string | null; remaining: number };
type Turn = { holder: string; token: number };

/** How long a silent holder keeps the lease, how often a living one speaks, and how long to wait for an answer, in milliseconds. */
const times = { silence: 20_000, beat: 4_000, wait: 10_000 } as const;

/** Does work while holding the lease, and gives it back; refuses at once when a living program holds it. */
export async function withLease<T>(database: Database, report: Report, work: (lease: Lease) => Promise<T>): Promise<T> {
  const turn = await takeLease(database, report);
  const beat = setInterval(() => void renew(database, turn, report), times.beat);
  const end = async (): Promise<void> => {
    clearInterval(beat);
    await giveBack(database, turn, report);
  };
  const forget = closeOnInterrupt(end);
  try {
    return await work({ prove: (transaction) => prove(transaction, turn) });
  } finally {
    forget();
    await end();
  }
}

async function takeLease(database: Database, report: Report): Promise<Turn> {
  const held = await readHolder(database);
  const gone = held.holder !== null && isGone(held.holder);
  if (held.holder !== null && held.remaining > 0 && !gone) throw refuse(held.holder);
  if (held.holder !== null) report(`lease: taking over from ${nameOf(held.holder)}, which ${gone ? 'has ended' : 'fell silent'}.`);
  const holder = [hostname(), process.pid, ownBirth, randomUUID()].join(' ');
  const [taken] = await write<{ token: number }>(database, takeCypher, { holder, before: held.holder, silence: times.silence }, { timeout: times.wait });
  if (!taken) throw refuse((await readHolder(database)).holder ?? 'another program');
  return { holder, token: taken.token };
}

/** The first SET locks the node, so that what is read after it is what was committed last; tried twice, it gives the same turn. */
const takeCypher = `
MERGE (lease:Lease {name: 'ingest'})
SET lease.asked = $holder
WITH lease, lease.holder = $holder AS isOwn
WHERE isOwn OR lease.holder IS NULL OR lease.until <= timestamp() OR lease.holder = $before
SET lease.token = coalesce(lease.token, 0) + CASE WHEN isOwn THEN 0 ELSE 1 END, lease.holder = $holder, lease.until = timestamp() + $silence
RETURN lease.token AS token`;

async function readHolder(database: Database): Promise<Held> {
  const [held] = await read<Held>(database, "MATCH (lease:Lease {name: 'ingest'}) RETURN lease.holder AS holder, coalesce(lease.until, 0) - timestamp() AS remaining");
  return held ?? { holder: null, remaining: 0 };
}

async function renew(database: Database, turn: Turn, report: Report): Promise<void> {
  const cypher = "MATCH (lease:Lease {name: 'ingest', token: $token, holder: $holder}) SET lease.until = timestamp() + $silence";
  await write(database, cypher, { ...turn, silence: times.silence }, { timeout: times.wait }).catch((error: Error) => report(`lease: not renewed (${error.message}).`));
}

async function prove({ run }: Transaction, { holder, token }: Turn): Promise<void> {
  const held = await run("MATCH (lease:Lease {name: 'ingest'}) SET lease.asked = $holder WITH lease WHERE lease.token = $token AND lease.holder = $holder SET lease.until = timestamp() + $silence RETURN lease.token AS token", { holder, token, silence: times.silence });
  if (held.length === 0) throw new Refusal('lease', 'lease: expected to hold it until the end, found that another ingest took it over.', 'Nothing of this run was published; run it again when the other has ended.');
}

async function giveBack(database: Database, turn: Turn, report: Report): Promise<void> {
  const cypher = "MATCH (lease:Lease {name: 'ingest', token: $token, holder: $holder}) SET lease.until = 0 REMOVE lease.holder, lease.asked";
  await write(database, cypher, turn, { timeout: times.wait }).catch((error: Error) => report(`lease: not given back, it ends by itself in ${times.silence / 1000} s (${error.message}).`));
}

/** A holder on this machine whose program has ended will not come back. */
function isGone(holder: string): boolean {
  const [host, pid, birth] = holder.split(' ');
  return host === hostname() && birthOf(Number(pid)) !== birth;
}

function refuse(holder: string): Refusal {
  return new Refusal('lease', `lease: expected no other ingest, found ${nameOf(holder)} at work.`, 'Wait until it has ended, and run this again.');
}

function nameOf(holder: string): string {
  const [host, pid] = holder.split(' ');
  return pid ? `program ${pid} on ${host}` : holder;
}
