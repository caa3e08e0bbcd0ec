import { aside } from '../../ground/aside.ts';
import { LineFile } from '../../ground/lines/line-file.ts';
import type { Report } from '../../ground/report.ts';
import { layOutRelease } from '../analyse/layout/lay-out-release.ts';
import { faultsOfRelease } from '../derive/check/check-release.ts';
import type { Finding } from '../derive/check/finding.ts';
import type { Positions } from '../derive/cypher/rows.ts';
import type { Release } from '../model/records.ts';

/** What a load must know of a release before it writes: what is wrong with it, or where its things are drawn. */
export type Prepared = { findings: Finding[]; positions: Positions };

type Table = 'statements' | 'things' | 'relations';
type InFiles = Omit<Release, Table> & Record<Table, { path: string; length: number }>;

const most = 20_000;

/** Checks a release and lays it out; a large one in two threads side by side, so that signals are heard meanwhile. */
export async function prepare(release: Release, report: Report): Promise<Prepared> {
  const files = release.statements.length > most ? inFiles(release) : null;
  if (!files) return whole(faultsOfRelease(release), () => layOutRelease(release));
  report(`load: checking ${release.statements.length} statements, and laying ${release.things.length} things out.`);
  const layingOut = aside<Positions>(new URL(import.meta.url), 'layOutFiles', [files]);
  // What is at fault may not be laid out: only the faults are told then.
  layingOut.catch(() => undefined);
  return whole(await aside<Finding[]>(new URL(import.meta.url), 'checkFiles', [files]), () => layingOut);
}

/** Returns every fault of a release that is told as plain data. */
export function checkFiles(files: InFiles): Finding[] {
  return faultsOfRelease(fromFiles(files));
}

/** Lays out a release that is told as plain data. */
export function layOutFiles(files: InFiles): Positions {
  return layOutRelease(fromFiles(files));
}

async function whole(findings: Finding[], layOut: () => Positions | Promise<Positions>): Promise<Prepared> {
  return { findings, positions: findings.length > 0 ? new Map() : await layOut() };
}

function inFiles({ statements, things, relations, pages, sources }: Release): InFiles | null {
  if (!(statements instanceof LineFile && things instanceof LineFile && relations instanceof LineFile)) return null;
  const told = ({ path, length }: LineFile<unknown>): { path: string; length: number } => ({ path, length });
  return { statements: told(statements), things: told(things), relations: told(relations), pages, sources };
}

function fromFiles({ statements, things, relations, pages, sources }: InFiles): Release {
  return { statements: fileOf(statements), things: fileOf(things), relations: fileOf(relations), pages, sources };
}

function fileOf<Item>({ path, length }: { path: string; length: number }): LineFile<Item> {
  return new LineFile<Item>(path, length);
}
