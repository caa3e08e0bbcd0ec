import { expect, it } from 'vitest';
import { tellSteps, waitLine } from '../../../commands/site/tell-steps.ts';

it('each step is told when it begins, with the seconds since the first', () => {
  const told: string[] = [];
  let now = 0;
  const tell = tellSteps('start', 2, (line) => told.push(line), () => now);

  tell('the database');
  now = 12_400;
  tell('the web');

  expect(told).toEqual(['start: step 1 of 2, after 0 s: the database', 'start: step 2 of 2, after 12 s: the web']);
});

it('a wait that lasts longer than it usually does is not shown as done', () => {
  expect([waitLine('web: building', 15, 30), waitLine('web: building', 90, 30)]).toEqual(['web: building [############............] 15 s of about 30', 'web: building [#######################.] 90 s of about 30']);
});
