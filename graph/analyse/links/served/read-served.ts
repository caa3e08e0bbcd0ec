import { backingsCypher, bodiesCypher, circlesCypher, servedBodiesOf, themesCypher } from './served-bodies.ts';
import type { Backing, Body, CircleRow, ServedBodies, ThemeRow } from './served-bodies.ts';

/** Asks the database one question after the other, and returns the bodies of its release with all that suggestions rest on. */
export async function readServed(run: <Row>(cypher: string) => Promise<Row[]>): Promise<ServedBodies> {
  return servedBodiesOf(await run<Body>(bodiesCypher), await run<CircleRow>(circlesCypher), await run<Backing>(backingsCypher), await run<ThemeRow>(themesCypher));
}
