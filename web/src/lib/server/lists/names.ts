import { kindNames, kinds } from '$graph/model/kinds/index.ts';
import type { Names } from '../../find/names.ts';
import type { Language } from '../../words/languages.ts';
import { sideLabel } from '../../words/sides.ts';
import { compareNames } from '../../view/order.ts';
import { ask } from '../graph.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import { namesOperation } from '../operations.ts';
import type { Listed } from '../records.ts';
import { themeNamesIn } from '../theme-names.ts';

type Columns = Omit<Names, 'kindWords' | 'sideWords'>;

const readColumns = keepPerRelease(async (release): Promise<Columns> => {
  const { things } = await ask<{ things: Pick<Listed, 'id' | 'name' | 'kind' | 'side' | 'names'>[] }>(namesOperation);
  things.sort((one, other) => compareNames(one.name, other.name));
  const kindsHere = kindNames.filter((kind) => things.some((thing) => thing.kind === kind));
  const sides = [...new Set(things.flatMap(({ side }) => side ?? []))].sort();
  const alsoOf = ({ name, names }: Pick<Listed, 'name' | 'names'>) => [...new Set(names.map((one) => one.name))].filter((one) => one !== name).join('\n');
  return {
    release,
    kinds: kindsHere,
    sides,
    id: things.map(({ id }) => id),
    name: things.map(({ name }) => name),
    also: things.map(alsoOf),
    kind: things.map(({ kind }) => kindsHere.indexOf(kind)),
    side: things.map(({ side }) => (side === null ? -1 : sides.indexOf(side))),
  };
});

/** Returns every name of the served release, for searching without a server, with the words of a language. */
export async function readNames(language: Language): Promise<Names> {
  const [columns, themeName] = await Promise.all([readColumns(), themeNamesIn(language)]);
  const shown = columns.id.map((id, at) => themeName(id) ?? columns.name[at]!);
  const also = columns.also.map((others, at) => (shown[at] === columns.name[at] ? others : [columns.name[at]!, ...others.split('\n')].filter((one) => one !== shown[at]).join('\n')));
  return { ...columns, name: shown, also, kindWords: columns.kinds.map((kind) => kinds[kind].label[language]), sideWords: columns.sides.map((side) => sideLabel(side, language) ?? side) };
}
