import { describe, expect, it } from 'vitest';
import { heirsOf } from '../../../../graph/derive/time/descent.ts';

const become = (id: string, ...heirs: string[]) => ({ id, succeeded_by: heirs.map((heir) => ({ id: heir, date: null })) });
const heirs = (...things: ReturnType<typeof become>[]): Record<string, string> => Object.fromEntries(heirsOf(things));

describe('the line of descent', () => {
  it('leads to the last heir, however many steps lie between', () => {
    expect(heirs(become('nord-pas-de-calais', 'hauts-de-france'), become('picardie', 'hauts-de-france'), become('artois', 'nord-pas-de-calais'), become('hauts-de-france'))).toEqual({
      'nord-pas-de-calais': 'hauts-de-france', picardie: 'hauts-de-france', artois: 'hauts-de-france',
    });
  });

  it('ends where it parts: nobody is the one heir of what became two', () => {
    expect(heirs(become('agency', 'university'), become('university', 'north', 'south'))).toEqual({ agency: 'university' });
  });

  it('leads nowhere from what became itself again', () => {
    expect(heirs(become('a', 'b'), become('b', 'c'), become('c', 'b'), become('d', 'd'))).toEqual({});
  });
});
