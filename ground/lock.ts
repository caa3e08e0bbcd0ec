import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthOf, ownBirth } from './alive.ts';
import { refuseDisk } from './refusal.ts';

const free = 'free';
const pause = 100;
const unreadableFor = 5000;

/** What a program does while another holds the lock; it is told once who does. */
export type OnWait = (holder: number | null) => void;

/**
 * Does a piece of work while no other program on this machine, and no other part of this one, holds the same lock.
 * A lock whose holder has died is taken over: each turn is a file with a number of its own, made exclusively, and the
 * highest number rules, so that two who take over at the same instant cannot both win.
 */
export async function holdLock<T>(path: string, work: () => Promise<T>, onWait: OnWait = () => undefined): Promise<T> {
  const turn = await takeTurn(path, onWait);
  try {
    return await work();
  } finally {
    release(turn);
  }
}

/** Returns the id of the program that holds a lock, or null when nobody does. */
export function lockHolder(path: string): number | null {
  const number = highestTurn(path);
  return number === 0 ? null : holderOf(`${path}.${number}`).pid;
}

async function takeTurn(path: string, onWait: OnWait): Promise<string> {
  for (let waited = false; ; await sleep(pause)) {
    const highest = highestTurn(path);
    const holder = highest === 0 ? { held: false, pid: null } : holderOf(`${path}.${highest}`);
    const turn = `${path}.${highest + 1}`;
    if (!holder.held && claim(turn)) {
      if (highestTurn(path) === highest + 1) return forgetEarlier(path, turn);
      rmSync(turn, { force: true });
    }
    if (holder.held && !waited) onWait(holder.pid);
    waited ||= holder.held;
  }
}

function claim(turn: string): boolean {
  try {
    mkdirSync(dirname(turn), { recursive: true });
    writeFileSync(turn, JSON.stringify({ pid: process.pid, birth: ownBirth }), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw refuseDisk(error, turn);
  }
}

// In place: a full disk must not keep a lock held.
function release(turn: string): void {
  const file = openSync(turn, 'r+');
  try {
    writeSync(file, free, 0);
    ftruncateSync(file, free.length);
  } finally {
    closeSync(file);
  }
}

function holderOf(turn: string): { held: boolean; pid: number | null } {
  try {
    const content = readFileSync(turn, 'utf8');
    if (content === free) return { held: false, pid: null };
    const { pid, birth } = JSON.parse(content) as { pid: number; birth: string };
    return birthOf(pid) === birth ? { held: true, pid } : { held: false, pid: null };
  } catch {
    return { held: isFresh(turn), pid: null };
  }
}

// A turn that cannot be read is being written, unless its writer died in the middle.
function isFresh(turn: string): boolean {
  const found = statSync(turn, { throwIfNoEntry: false });
  return found === undefined || Date.now() - found.mtimeMs < unreadableFor;
}

function turnsOf(path: string): number[] {
  const name = basename(path);
  try {
    return readdirSync(dirname(path)).flatMap((file) => (file.startsWith(`${name}.`) && /^\d+$/.test(file.slice(name.length + 1)) ? [Number(file.slice(name.length + 1))] : []));
  } catch {
    return [];
  }
}

function highestTurn(path: string): number {
  return Math.max(0, ...turnsOf(path));
}

function forgetEarlier(path: string, turn: string): string {
  const number = Number(turn.slice(path.length + 1));
  for (const earlier of turnsOf(path)) if (earlier < number) rmSync(join(dirname(path), `${basename(path)}.${earlier}`), { force: true });
  return turn;
}
