import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../../ground/write-file.ts';

/** Returns the secret of the review page of a work folder; makes one, for its owner's eyes alone, when there is none. */
export function reviewTokenOf(home: string): string {
  const path = tokenPath(home);
  if (!existsSync(path)) writeFileWhole(path, `${randomBytes(24).toString('base64url')}\n`, 0o600);
  return readFileSync(path, 'utf8').trim();
}

/** Returns where the secret of the review page lies, or nothing when none was made. */
export function existingTokenFile(home: string): string | undefined {
  return existsSync(tokenPath(home)) ? tokenPath(home) : undefined;
}

function tokenPath(home: string): string {
  return join(home, 'run', 'review-token');
}
