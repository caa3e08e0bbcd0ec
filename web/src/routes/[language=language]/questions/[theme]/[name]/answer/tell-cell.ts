import { kindNames, kinds } from '$graph/model/kinds/index.ts';
import { predicates, type PredicateName } from '$graph/model/predicates/index.ts';
import type { Cell } from '$graph/model/site/question.ts';
import { sides } from '$graph/model/sides.ts';
import { becomingWordsIn } from '$lib/words/becoming/index.ts';
import type { BecomingDictionary } from '$lib/words/becoming/en.ts';
import type { Language } from '$lib/words/languages.ts';
import { writeNumber } from '$lib/words/numbers.ts';
import { profileWordsIn } from '$lib/words/profile/index.ts';
import { questionsWordsIn } from '$lib/words/questions/index.ts';
import { sideLabel } from '$lib/words/sides.ts';

/** Returns a cell of an answer as a reader is told it. */
export function tellCell(cell: Cell, column: string, language: Language): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map((one) => tellCell(one, column, language)).join('; ');
  if (typeof cell === 'number') return /year$/i.test(column) ? String(cell) : writeNumber(language, cell);
  if (typeof cell === 'boolean') return cell ? questionsWordsIn(language).yes : questionsWordsIn(language).no;
  if (cell in sides || /side$/i.test(column)) return sideLabel(cell, language) ?? cell;
  if (column === 'fate') return becomingWordsIn(language).promises.fates[cell as keyof BecomingDictionary['promises']['fates']] ?? cell;
  if (column === 'how') return profileWordsIn(language).how[cell] ?? cell;
  if (cell in predicates) return predicates[cell as PredicateName].label[language];
  const kind = kindNames.find((name) => name === cell);
  return kind ? kinds[kind].label[language] : cell;
}

/** Says whether a column holds ids: they are not read, and make a link of the name that stands after them. */
export function isId(column: string | undefined): boolean {
  return column === 'id' || column?.endsWith('Id') === true;
}
