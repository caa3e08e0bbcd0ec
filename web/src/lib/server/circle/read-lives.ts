import { lifeLinesOf, type LifeLines } from '../../evolution/life-lines.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import { readWhole } from '../read/whole.ts';
import { readDescents } from './read-descent.ts';

const most = 48;

/** Returns the lives of hubs, clusters, funds and programmes, with what became of them, of the release that is served. */
export const readLives = keepPerRelease(async (): Promise<LifeLines> => {
  const [{ things }, steps] = await Promise.all([readWhole(), readDescents()]);
  return lifeLinesOf(things, steps, most);
});
