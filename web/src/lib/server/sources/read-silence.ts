import { silenceOf } from '../../silence/silence-map.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import { readWhole } from '../read/whole.ts';

/** Returns where sources tell of organisations, and where they are silent, of the release that is served. */
export const readSilence = keepPerRelease(async () => silenceOf(await readWhole()));
