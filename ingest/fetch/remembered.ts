import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../ground/refusal.ts';
import { writeFileWhole } from '../../ground/write-file.ts';
import type { Validators } from './live/fetch-page.ts';
import { hostState } from './live/manners/politeness.ts';
import type { Visitor } from './live/visitor.ts';

/** The version of a page that the archive keeps, and what its host calls it. */
export type RememberedPage = Validators & { sha256: string; media_type: string; charset: string };

/** What one run tells the next: pages by address, and hosts that asked to be left alone until a moment. */
export type Remembered = { pages: Record<string, RememberedPage>; parked: Record<string, { until: string; why: string }> };

const fileName = 'remembered.json';

/** Returns what earlier runs have left beside an archive; nothing when there were none. */
export function readRemembered(dir: string): Remembered {
  const path = join(dir, fileName);
  if (!existsSync(path)) return { pages: {}, parked: {} };
  try {
    const { pages, parked } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Remembered>;
    return { pages: { ...pages }, parked: { ...parked } };
  } catch {
    throw new Refusal('usage', `${path}: expected JSON, found something else.`, 'Remove the file; pages are then asked for in full once.');
  }
}

/** Keeps what was learnt of a page, and which hosts are parked, for the next run. */
export function remember(dir: string, visitor: Visitor, address: string, page: RememberedPage | null): void {
  const { pages, parked } = readRemembered(dir);
  const before = JSON.stringify([pages, parked]);
  if (page) pages[address] = page;
  for (const [host, state] of visitor.hosts) {
    delete parked[host];
    if (state.parked?.until != null) parked[host] = { until: isoMoment(state.parked.until), why: state.parked.why };
  }
  if (JSON.stringify([pages, parked]) !== before) writeFileWhole(join(dir, fileName), `${JSON.stringify({ pages: sorted(pages), parked: sorted(parked) }, null, 2)}\n`);
}

/** Tells a visitor which hosts asked earlier runs to be left alone, and for how long. */
export function recallParked(remembered: Remembered, visitor: Visitor): void {
  for (const [host, { until, why }] of Object.entries(remembered.parked)) {
    const state = hostState(visitor, host);
    const moment = Date.parse(until);
    if (!state.parked && moment > visitor.clock.now()) state.parked = { until: moment, why };
  }
}

function isoMoment(moment: number): string {
  return new Date(Math.min(moment, Date.UTC(9999, 11, 31))).toISOString();
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
