import type { Participation } from '../../../graph/analyse/participation.ts';

// projects  P1 {a, b, c}   P2 {a, c}   P3 {c, d}   P4 {d, e}   P5 {a, e}   P6 {b, f}   P7 {e, g}   P8 {h}
// sides     F: a, b, f     W: c, d, g     V: e, h
// ties      a–b F   a–c F·W   b–c F·W   c–d W   d–e W·V   a–e F·V   b–f F   e–g V·W        (8: 5 across, 3 within)
// degrees   a 3   b 3   c 3   d 2   e 3   f 1   g 1   h 0

/** A network small enough to be worked out on paper. */
export const workedExample: Participation[] = Object.entries({ P1: 'abc', P2: 'ac', P3: 'cd', P4: 'de', P5: 'ae', P6: 'bf', P7: 'eg', P8: 'h' })
  .flatMap(([project, team]) => [...team].map((org) => ({ project, org, side: 'abf'.includes(org) ? 'F' : 'cdg'.includes(org) ? 'W' : 'V', themes: [] })));

/** Participations without a single tie. */
export const withoutTies: Participation[] = [
  { project: 'P1', org: 'a', side: 'F', themes: [] },
  { project: 'P2', org: 'b', side: 'W', themes: [] },
];

/** Two sides and an organisation whose side nobody stated: x–y across, x–z and y–z unknown. */
export const withUnknownSide: Participation[] = [
  { project: 'P1', org: 'x', side: 'F', themes: [] },
  { project: 'P1', org: 'y', side: 'W', themes: [] },
  { project: 'P1', org: 'z', side: null, themes: [] },
];
