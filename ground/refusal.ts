/** The exit codes that outsiders may rely on (CONTRACT.md); of several, the higher wins, save that 8 stands over 4. */
export const exitCodes = {
  published: 0,
  bug: 1,
  usage: 2,
  database: 3,
  partial: 4,
  check: 5,
  lease: 6,
  disk: 7,
  parked: 8,
} as const;

/** A name of an exit code. */
export type ExitCode = keyof typeof exitCodes;

/** An error that is the user's to cure: a sentence of what was expected and found, and a remedy where there is one. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ExitCode,
    message: string,
    readonly remedy?: string,
  ) {
    super(remedy ? `${message} ${remedy}` : message);
  }
}

const fullDisk = new Set(['ENOSPC', 'EDQUOT']);
const lockedDisk = new Set(['EROFS', 'EACCES', 'EPERM']);
const inTheWay = new Set(['ENOTDIR', 'EEXIST', 'EISDIR']);

/** Returns a refusal for a disk that is full or read-only, or the error itself when it is something else. */
export function refuseDisk(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (fullDisk.has(code)) {
    return new Refusal('disk', `${path}: expected room to write, found a full disk.`, 'Free some space, or set LISIERE_HOME to a folder on another disk.');
  }
  if (lockedDisk.has(code)) {
    return new Refusal('disk', `${path}: expected a folder that can be written, found one that cannot (${code}).`, 'Set LISIERE_HOME to a folder that you own.');
  }
  if (inTheWay.has(code)) return new Refusal('usage', `${path}: expected a folder, found a file in its way, or the other way round (${code}).`, 'Name another path.');
  return error;
}
