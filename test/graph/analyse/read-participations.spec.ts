import { describe, expect, it } from 'vitest';
import { readParticipations } from '../../../graph/analyse/read-participations.ts';
import { Refusal } from '../../../ground/refusal.ts';

const read = (text: string) => readParticipations('parts.csv', new TextEncoder().encode(text));

describe('a file of participations', () => {
  it('is read with a mark at its start, carriage returns, quotes and columns in another order', () => {
    expect(read('\uFEFForg,side,project,themes\r\n"L\'Atelier, ""Nord""",F,P1,design; media;design\r\n b ,W,P1,\r\n')).toEqual([
      { project: 'P1', org: 'L\'Atelier, "Nord"', side: 'F', themes: ['design', 'media'] },
      { project: 'P1', org: 'b', side: 'W', themes: [] },
    ]);
  });

  it('may hold empty lines, or nothing but its header', () => {
    expect(read('project,org,side,themes\n\nP1,a,F,\n\n')).toHaveLength(1);
    expect(read('project,org,side,themes')).toEqual([]);
  });

  it.each([
    ['an empty file', '', 'parts.csv, row 1, column "project", "org", "side", "themes": expected the columns project,org,side,themes, found none.'],
    ['a missing column', 'project,org,themes\nP1,a,', 'parts.csv, row 1, column "side": expected the columns project,org,side,themes, found project,org,themes.'],
    ['an unknown column', 'project,org,side,themes,role\n', 'parts.csv, row 1, column "role": expected the columns project,org,side,themes, each once, found project,org,side,themes,role.'],
    ['a column twice', 'project,org,side,themes,org\n', 'parts.csv, row 1, column "org": expected the columns project,org,side,themes, each once, found project,org,side,themes,org.'],
    ['an empty cell', 'project,org,side,themes\nP1,a,F,\n\nP1, ,F,\n', 'parts.csv, row 4, column "org": expected a value, found an empty cell.'],
    ['too few cells', 'project,org,side,themes\nP1,a,F\n', 'parts.csv, row 2: expected 4 cells, found 3.'],
    ['an organisation on two sides', 'project,org,side,themes\nP1,a,F,\nP2,b,F,\nP2,a,W,\n', 'parts.csv, row 4, column "side": expected "F" for "a" as in row 2, found "W". An organisation sits on one side.'],
    ['a quote that never closes', 'project,org,side,themes\nP1,"a,F,\n', 'parts.csv, line 2: expected CSV, found a quote that is out of place or never closed.'],
    ['a quote within a cell', 'project,org,side,themes\nP1,a "b",F,\n', 'parts.csv, line 2: expected CSV, found a quote that is out of place or never closed.'],
  ])('refuses %s, naming file, row and column', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow(Refusal);
  });

  it('refuses what is not UTF-8', () => {
    expect(() => readParticipations('parts.csv', Uint8Array.from([0x70, 0xe9, 0x2c]))).toThrow('parts.csv: expected text in UTF-8, found other bytes.');
  });
});
