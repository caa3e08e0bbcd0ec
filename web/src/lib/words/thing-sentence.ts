import { predicates } from '$graph/model/predicates/index.ts';
import type { ThingView } from '../server/read/thing.ts';
import { takersOf } from '../view/thing/takers.ts';
import { writePeriod } from './dates.ts';
import type { ThingFigures } from './figures.ts';
import { wordsIn } from './index.ts';
import type { Language } from './languages.ts';
import { listed, writeNumber } from './numbers.ts';
import type { Part } from './part.ts';
import { whereFrom, whereOf } from './sides.ts';

/** Returns the sentence that says what a thing is, when it lived, and how many pages tie it to what, each number leading to its rows. */
export function thingSentence(view: ThingView, language: Language): Part[] {
  const words = wordsIn(language).thing;
  const { thing, ties } = view;
  const figures: ThingFigures = {
    name: thing.name,
    kind: thing.kind,
    where: thing.kind === 'Place' || thing.kind === 'Person' || thing.kind === 'Theme' ? null : whereOf(thing.side, language),
    pages: view.pages,
    ties: view.inAll?.ties ?? ties.length,
    crossing: view.inAll?.crossing ?? ties.filter((tie) => tie.isCrossing).length,
  };
  // A day of a year that nobody states says little of when something was.
  const [from, to] = [thing.from, thing.to].map((date) => (date?.startsWith('XXXX') ? null : date));
  const period = from || to ? `, ${writePeriod(language, from ?? null, to ?? null)}` : '';
  return [
    `${roleSentence(view, language) ?? words.is(figures)}${period}. `,
    ...tookPart(view, language),
    ...(ties.length > 0 ? words.tied(figures) : words.named(figures)),
    ...(view.differing > 0 ? words.differ(view.differing) : []),
  ];
}

/** Says how many took part in what is done together, and from which sides. */
function tookPart({ thing, ties, inAll }: ThingView, language: Language): Part[] {
  const takers = inAll ? null : takersOf(thing, ties);
  if (!takers) return [];
  const words = wordsIn(language).thing;
  const shares = takers.sides.map(({ value, count }) => `${writeNumber(language, count)}\u00a0${whereFrom(value, language)}`);
  const unknown = takers.unknown > 0 ? [words.fromNobodyTells(takers.unknown)] : [];
  return words.tookPart(takers.count, takers.sides.length > 0 ? listed(language, [...shares, ...unknown]) : null);
}

function roleSentence({ thing, ties }: ThingView, language: Language): string | null {
  if (thing.kind !== 'Person') return null;
  const held = ties.filter((tie) => tie.facts.some((fact) => fact.predicate === 'HOLDS_ROLE_IN' && fact.direction === 'out'));
  if (held.length === 0) return null;
  return `${thing.name} ${predicates.HOLDS_ROLE_IN.label[language]} ${listed(language, held.map((tie) => tie.other.name))}`;
}
