import { expect, it } from 'vitest';
import { aside } from '../../ground/aside.ts';

const module = new URL('long-work.ts', import.meta.url);

it('work in a thread of its own gives back what it returns, and this one goes on meanwhile', async () => {
  let beats = 0;
  const beat = setInterval(() => (beats += 1), 10);

  const result = await aside(module, 'countFor', [300, 'Ariane']);
  clearInterval(beat);

  expect(result).toEqual({ greeting: 'Bonjour Ariane' });
  expect(beats).toBeGreaterThan(5);
});

it('what work in a thread of its own refuses is refused here, with its exit code and its cure', async () => {
  const work = aside(module, 'refuse', []);

  await expect(work).rejects.toMatchObject({ name: 'Refusal', code: 'check', message: 'work: expected a reason, found none. Give one.', remedy: 'Give one.' });
});
