import { describe, expect, it } from 'vitest';
import type { KindName } from '../../../graph/model/kinds/index.ts';
import type { PlacedThing, StatedTie } from '../../../graph/model/network.ts';
import { choosePart } from '../../../graph/serve/network/choose-part.ts';
import { GatheredTies } from '../../../graph/serve/network/gather-ties.ts';

const undated = { fromMin: null, fromMax: null, toMin: null, toMax: null };
const thing = (id: string, side: string | null, kind: KindName = 'Organisation'): PlacedThing => ({ id, name: id, kind, side, x: 0, y: 0, ...undated });

function wholeOf(things: PlacedThing[], pairs: [string, string][]) {
  const ties = new GatheredTies();
  const placeOf = (id: string) => things.findIndex((one) => one.id === id);
  for (const [from, to] of pairs) ties.add(placeOf(from), placeOf(to), { from, to, predicate: 'PARTNER_IN', modality: 'asserted', began: null, ended: null, statements: 1, ...undated });
  return { things, ties: ties.gather(things) };
}

// a and h lie at the home border; p joins them to d; d, e and f lie elsewhere and are tied to one another; t is a town at home.
const things = [thing('a', 'wallonia'), thing('d', 'DE'), thing('e', 'DE'), thing('f', 'DE'), thing('g', 'DE'), thing('h', 'hauts-de-france'), thing('p', null, 'Project'), thing('t', 'wallonia', 'Place')];
const pairs: [string, string][] = [['a', 'p'], ['h', 'p'], ['d', 'p'], ['d', 'e'], ['d', 'f'], ['e', 'f'], ['a', 't']];

describe('the part of a release that a network shows', () => {
  const shown = (most: { things: number; ties: number }) => {
    const part = choosePart(wholeOf(things, pairs), most);
    return [part.things.map((place) => things[place]!.id).join(''), part.ties.map((place) => pairs[place]!.join('')).join(' ')];
  };

  it('is all of it when it fits', () => {
    expect(shown({ things: 8, ties: 7 })).toEqual(['adefghpt', 'ap hp dp de df ef at']);
  });

  it('is the home border first, then what is tied to it, then what has the most ties', () => {
    expect(shown({ things: 2, ties: 7 })).toEqual(['ah', '']);
    expect(shown({ things: 4, ties: 7 })).toEqual(['ahpt', 'ap hp at']);
    expect(shown({ things: 5, ties: 7 })).toEqual(['adhpt', 'ap hp dp at']);
    expect(shown({ things: 7, ties: 7 })).toEqual(['adefhpt', 'ap hp dp de df ef at']);
  });

  it('keeps the ties of what comes first', () => {
    expect(shown({ things: 8, ties: 4 })).toEqual(['adefghpt', 'ap hp dp at']);
  });
});

it('gives back every tie as it was taken', () => {
  const taken: StatedTie = { from: 'a', to: 'd', predicate: 'FUNDS', modality: 'planned', began: '2016', ended: null, statements: 3, fromMin: '2016-01-01', fromMax: '2016-12-31', toMin: '2016-01-01', toMax: '9999-12-31' };
  const ties = new GatheredTies();

  ties.add(0, 1, taken);

  expect(ties.gather(things).tie(0)).toEqual(taken);
});
