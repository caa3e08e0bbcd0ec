import { expect, it } from 'vitest';
import { faultsOf } from '../../../graph/derive/check-statement.ts';
import { ecosystem } from '../../fixture/ecosystem.ts';

it('a name may be long, but a text that stands where a name should is none', () => {
  const draft = ecosystem().statements.find(({ predicate }) => predicate === 'COVERS')!;
  const named = (length: number): typeof draft => ({ ...draft, subject: { ...draft.subject, name: 'x'.repeat(length) } });

  expect(faultsOf(named(400))).toEqual([]);
  expect(faultsOf(named(20_000))).toEqual([`expected a name of at most 400 characters for the subject of COVERS, found one of 20000: "${'x'.repeat(40)}…".`]);
});
