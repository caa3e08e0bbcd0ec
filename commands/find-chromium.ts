import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Returns where a Chromium lies: the system's own, or else the one inside a package of the registry. */
export async function findChromium(path = process.env['PATH'] ?? ''): Promise<string> {
  const found = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
  if (found) return found;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
