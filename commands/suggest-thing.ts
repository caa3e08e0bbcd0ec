import { chanceQuestionOf, learnChances } from '../graph/analyse/links/served/learn-chances.ts';
import { suggestFor } from '../graph/analyse/links/served/suggest-for.ts';
import type { Found } from '../graph/analyse/links/served/suggest-for.ts';
import { readServed } from '../graph/analyse/links/served/read-served.ts';
import { surroundingsOf } from '../graph/analyse/links/served/surroundings.ts';
import type { Surroundings } from '../graph/analyse/links/served/surroundings.ts';
import { tellSuggestion } from '../graph/analyse/links/served/tell-reason.ts';
import { readTogether } from '../graph/database/transact.ts';
import { foldText } from '../graph/derive/search-text.ts';
import { homeSides } from '../graph/model/sides.ts';
import type { ToldSuggestion } from '../graph/model/site/suggestions.ts';
import { Refusal } from '../ground/refusal.ts';
import { readSettings } from '../ground/settings.ts';
import { withRelease } from './with-release.ts';

/** How suggestions are told. */
export type Telling = { language: 'en' | 'fr' | 'nl'; most: number; json: boolean };

/** Returns, as text, whom an organisation of the served release should meet across the border, with the reasons, their statements, and the Cypher that derives each again. */
export async function suggestForThing(thing: string, telling: Telling): Promise<string> {
  const surroundings = surroundingsOf(await withRelease(readSettings(), (database) => readTogether(database, ({ run }) => readServed(run))));
  const id = idCalled(surroundings, thing);
  const question = chanceQuestionOf(surroundings, homeSides);
  const found = suggestFor(surroundings, id, null, question ? learnChances(question) : new Map())!;
  const [told, general] = [found.suggestions.slice(0, telling.most), found.general].map((of) => of.map((suggestion) => tellSuggestion(found.source, suggestion, surroundings.themeNames)));
  return telling.json ? `${JSON.stringify(told!.map((one) => ({ source: found.source.id, confidence: confidenceOf(one), ...one })), null, 2)}\n` : textOf(found, told!, general!, telling);
}

function idCalled({ bodies, heirs }: Surroundings, thing: string): string {
  if (bodies.has(thing) || heirs.has(thing)) return thing;
  const all = [...bodies.values()];
  const asked = foldText(thing);
  const found = all.find(({ name }) => foldText(name) === asked);
  if (found) return found.id;
  const near = all.filter(({ name }) => foldText(name).includes(asked)).slice(0, 5).map(({ id, name }) => `${name} (${id})`);
  throw new Refusal('usage', `suggest: expected the id or name of an organisation of the release, found "${thing}".`, near.length > 0 ? `Perhaps: ${near.join(', ')}.` : undefined);
}

function confidenceOf({ chance }: ToldSuggestion): number | 'not enough data' {
  return chance ?? 'not enough data';
}

function textOf({ source }: Found, told: readonly ToldSuggestion[], general: readonly ToldSuggestion[], { language }: Telling): string {
  if (source.side === null) return `${source.name}: not enough data. Nobody stated on which side it sits.\n`;
  if (told.length + general.length === 0) return `${source.name} (${source.side}): not enough data. No body across the border shares a partner, a theme, an event or a neighbourhood with it.\n`;
  const lines = told.map((one, index) => {
    const reasons = one.reasons.flatMap(({ words, statements, cypher }) => [`   - ${words[language]}`, ...(statements.length === 0 ? [] : [`     statements ${statements.join(', ')}`]), `     ${cypher}`]);
    return `${index + 1}. ${one.name} (${one.side}), score ${one.score.toFixed(3)}, confidence: ${confidenceOf(one)}\n${reasons.join('\n')}\n`;
  });
  const apart = general.length === 0 ? '' : `Apart, since they could work with everybody: ${general.map(({ name }) => name).join(', ')}.\n`;
  return `${source.name} (${source.side})\n${lines.join('')}${apart}`;
}
