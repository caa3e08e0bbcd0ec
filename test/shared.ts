import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of real pages and datasets beside the clone, where there is one. */
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Returns a path within the shared folder, or null with a printed reason when this clone has none. */
export function sharedPath(path: string): string | null {
  const found = `${shared}${path}`;
  return existsSync(found) ? found : null;
}

/** The reason for which a test that needs the shared folder is skipped. */
export const withoutShared = 'skipped: needs ../shared, which this clone does not have';
