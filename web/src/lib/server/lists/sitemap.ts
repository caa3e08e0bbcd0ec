import { readQuestions } from '../read/questions.ts';
import { readWhole } from '../read/whole.ts';

/** The pages that there are once, in the order in which a reader may meet them. */
const fixed = ['', '/map', '/places', '/evolution', '/indicators', '/search', '/gaps', '/compare', '/together', '/promises', '/disagreements', '/sources', '/questions', '/data', '/data/model', '/accessibility'];

/** How many addresses one site map holds, of the 50,000 that it may: each stands there in three languages. */
const most = 10_000;

/** Returns how many site maps there are. */
export async function countLeaves(): Promise<number> {
  return Math.ceil((await readPaths()).length / most);
}

/** Returns the pages of one site map, without their language; null when there is none of that number. */
export async function readLeaf(number: number): Promise<string[] | null> {
  const paths = (await readPaths()).slice((number - 1) * most, number * most);
  return Number.isSafeInteger(number) && number > 0 && paths.length > 0 ? paths : null;
}

async function readPaths(): Promise<string[]> {
  const [themes, { things }] = await Promise.all([readQuestions(), readWhole()]);
  const questions = themes.flatMap(({ questions: asked }) => asked.map(({ theme, name }) => `/questions/${theme}/${name}`));
  return [...fixed, ...questions, ...things.map(({ id }) => `/thing/${encodeURIComponent(id)}`)];
}
