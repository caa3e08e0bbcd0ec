import { describe, expect, it } from 'vitest';
import { findNames } from '../../../web/src/lib/find/find-names.ts';
import type { Names } from '../../../web/src/lib/find/names.ts';

const name = ['Lille', 'Ville de Lille', 'Opéra de Lille', 'Ville de Mons', 'Lilas', 'L’Usine du Fil'];
const names: Names = { release: 'r', kinds: ['Place'], sides: [], kindWords: ['place'], sideWords: [], id: name, name, also: ['Rijsel', '', '', '', '', ''], kind: name.map(() => 0), side: name.map(() => -1) };
const found = (text: string): string[] => findNames(names, text).map((at) => name[at]!);

describe('finding names without a server', () => {
  it('puts a whole name first, and asks for no other spelling where enough names have this one', () => {
    expect(found('lille')).toEqual(['Lille', 'Ville de Lille', 'Opéra de Lille']);
  });

  it.each([
    ['rijsel', ['Lille']],
    ['rijsl', ['Lille']],
    ['opera lile', ['Opéra de Lille']],
    ['usine fil', ['L’Usine du Fil']],
    ['lusine', ['L’Usine du Fil']],
    ['lilas de mons', ['Ville de Mons', 'Lilas']],
    ['qqqq', []],
  ])('finds for "%s" %j', (text, expected) => {
    expect(found(text).slice(0, expected.length || 1)).toEqual(expected);
  });
});
