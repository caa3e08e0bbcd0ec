import { suggestFor } from '../graph/analyse/links/served/suggest-for.ts';
import type { Suggestion } from '../graph/analyse/links/served/suggest-for.ts';
import { bodiesCypher, circlesCypher, servedBodiesOf } from '../graph/analyse/links/served/served-bodies.ts';
import type { Body, CircleRow, ServedBodies } from '../graph/analyse/links/served/served-bodies.ts';
import { cypherOf, evidenceOf, wordsOf } from '../graph/analyse/links/served/tell-reason.ts';
import { readTogether } from '../graph/database/transact.ts';
import { Refusal } from '../ground/refusal.ts';
import { readSettings } from '../ground/settings.ts';
import { withRelease } from './with-release.ts';

/** How suggestions are told. */
export type Telling = { language: 'en' | 'fr' | 'nl'; most: number; json: boolean };

/** Returns, as text, whom an organisation of the served release should meet across the border, with the reasons, their statements, and the Cypher that derives each again. */
export async function suggestForThing(thing: string, telling: Telling): Promise<string> {
  const served = await withRelease(readSettings(), (database) => readTogether(database, async ({ run }) => servedBodiesOf(await run<Body>(bodiesCypher), await run<CircleRow>(circlesCypher))));
  const source = bodyCalled(served, thing);
  const suggestions = suggestFor(served, source.id).slice(0, telling.most);
  return telling.json ? `${JSON.stringify(suggestions.map((suggestion) => dataOf(source, suggestion)), null, 2)}\n` : textOf(source, suggestions, telling);
}

function bodyCalled({ bodies }: ServedBodies, thing: string): Body {
  const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const found = bodies.find(({ id }) => id === thing) ?? bodies.find(({ name }) => folded(name) === folded(thing));
  if (found) return found;
  const near = bodies.filter(({ name }) => folded(name).includes(folded(thing))).slice(0, 5).map(({ id, name }) => `${name} (${id})`);
  throw new Refusal('usage', `suggest: expected the id or name of an organisation of the release, found "${thing}".`, near.length > 0 ? `Perhaps: ${near.join(', ')}.` : undefined);
}

function dataOf(source: Body, { body, score, confidence, reasons }: Suggestion): unknown {
  return { source: source.id, target: body.id, name: body.name, side: body.side, score, confidence, reasons: reasons.map((reason) => ({ ...reason, words: wordsOf(reason, body), evidence: evidenceOf(reason), cypher: cypherOf(reason, source, body) })) };
}

function textOf(source: Body, suggestions: readonly Suggestion[], { language }: Telling): string {
  if (source.side === null) return `${source.name}: not enough data. Nobody stated on which side it sits.\n`;
  if (suggestions.length === 0) return `${source.name} (${source.side}): not enough data. No body across the border shares a partner, a theme or a membership with it.\n`;
  const told = suggestions.map(({ body, score, confidence, reasons }, index) => {
    const lines = reasons.flatMap((reason) => [`   - ${wordsOf(reason, body)[language]}`, ...evidenceLine(evidenceOf(reason)), `     ${cypherOf(reason, source, body)}`]);
    return `${index + 1}. ${body.name} (${body.side}), score ${score.toFixed(3)}, confidence: ${confidence}\n${lines.join('\n')}\n`;
  });
  return `${source.name} (${source.side})\n${told.join('')}`;
}

function evidenceLine(statements: readonly string[]): string[] {
  return statements.length === 0 ? [] : [`     statements ${statements.join(', ')}`];
}
