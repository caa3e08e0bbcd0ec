import { families, kindNames, kinds, type KindName } from '$graph/model/kinds/index.ts';
import { isAlone } from '../../network/ask/offers.ts';
import { thingNamed } from '../../network/ask/thing-named.ts';
import type { Wish } from '../../network/ask/wish.ts';
import type { Woven } from '../../network/ask/woven.ts';
import { colons, type Language } from '../languages.ts';
import { saidWordsIn } from '../said/index.ts';
import { sideLabel } from '../sides.ts';
import { mapWordsIn } from './index.ts';

/** Returns what a wish narrows the map to, each part in a few plain words; none for the map as it opens. */
export function wishWords(woven: Woven, wish: Wish, language: Language): string[] {
  const { network, byId } = woven;
  const words = mapWordsIn(language);
  const nameOf = (id: string) => network.things.name[byId.get(id) ?? -1] ?? id;
  const sideOf = (side: string) => (side === 'none' ? words.sideless : side === 'elsewhere' ? words.elsewhere : (sideLabel(side, language) ?? side));
  const colon = `${colons[language]} `;
  return [
    isAlone(wish) && wish.focus === null ? words.selection.title : null,
    wish.focus === null || wish.to === null ? null : words.way.between(nameOf(wish.focus), network.things.name[thingNamed(woven, wish.to) ?? -1] ?? wish.to),
    wish.focus === null || wish.to !== null ? null : `${words.focused(nameOf(wish.focus))} (${words.steps[wish.steps].toLocaleLowerCase(language)})`,
    wish.kinds.length === 0 ? null : `${words.kind}${colon}${wish.kinds.map((kind) => kindWord(kind, language)).join(', ')}`,
    wish.sides.length === 0 ? null : `${words.side}${colon}${wish.sides.map(sideOf).join(', ')}`,
    wish.programme === null ? null : `${words.programme}${colon}${nameOf(wish.programme)}`,
    wish.theme === null ? null : `${words.theme}${colon}${network.themes.find(({ id }) => id === wish.theme)?.name[language] ?? wish.theme}`,
    wish.euro === 0 ? null : `${words.euro}${colon}${words.euroFrom(wish.euro)}`,
    wish.least === 0 ? null : `${words.least}${colon}${words.leastTies(wish.least)}`,
    wish.years === null ? null : `${words.time}${colon}${words.yearSpan(wish.years)}`,
    wish.said === null ? null : saidWordsIn(language).by(wish.said),
    wish.across ? words.onlyAcross : null,
  ].filter((part) => part !== null);
}

function kindWord(word: string, language: Language): string {
  if (families.some((family) => family === word)) return mapWordsIn(language).families[word as keyof ReturnType<typeof mapWordsIn>['families']];
  return kindNames.includes(word as KindName) ? kinds[word as KindName].plural[language] : '–';
}
