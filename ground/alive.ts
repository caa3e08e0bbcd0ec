import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Returns a token of when the running program with an id began, or null when none runs.
 * A recycled id has another token, so that "is it still the same one?" has a sure answer.
 */
export function birthOf(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === 'linux') return birthOnLinux(pid);
  return process.platform === 'win32' ? birthBySignal(pid) : birthFromList(pid);
}

/** The token of this very program. */
export const ownBirth = birthOf(process.pid) ?? 'unknown';

function birthOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    // While threads are left, its ports and files are too.
    return isGone(fields[0]) && Number(fields[17]) <= 1 ? null : `${boot}-${fields[19]}`;
  } catch {
    return null;
  }
}

function birthFromList(pid: number): string | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).trim();
    const [state, ...began] = line.split(/\s+/);
    return isGone(state) ? null : began.join(' ');
  } catch {
    return null;
  }
}

function birthBySignal(pid: number): string | null {
  try {
    process.kill(pid, 0);
    return 'running';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'running' : null;
  }
}

// A zombie has ended; only its parent has not yet looked. In a container without an init nobody ever does.
function isGone(state: string | undefined): boolean {
  return !state || /^[ZX]/.test(state);
}
