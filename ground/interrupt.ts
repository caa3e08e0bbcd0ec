import type { Report } from './report.ts';

type Close = () => Promise<void>;

const opened = new Set<Close>();
const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Has something closed when the program is asked to stop; returns what forgets it, for when it closes by itself. */
export function closeOnInterrupt(close: Close): () => void {
  opened.add(close);
  return () => void opened.delete(close);
}

/** Ends the program when it is asked to: closes what is open, the last first, and exits with 130 or 143 unless another code is set. */
export function endOnInterrupt(report: Report): void {
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, () => void end(report, code));
  }
}

/** Returns what is open now. */
export function openedNow(): ReadonlySet<Close> {
  return new Set(opened);
}

/** Closes what is open, save what was before, the last first: what one leaves behind keeps no other from being closed. */
export async function closeOpened(report: Report, before: ReadonlySet<Close> = new Set()): Promise<void> {
  for (const close of [...opened].filter((one) => !before.has(one)).reverse()) {
    await close().catch((error: unknown) => report(`on the way out: ${error instanceof Error ? error.message : String(error)}`));
    opened.delete(close);
  }
}

async function end(report: Report, code: number): Promise<void> {
  await closeOpened(report);
  process.exit(process.exitCode ?? code);
}
