import { expect, it } from 'vitest';
import { closeOnInterrupt, closeOpened, openedNow } from '../../ground/interrupt.ts';

it('what a failing command had opened is closed, the last first, whatever one of them leaves behind; what was open before stays', async () => {
  const closed: string[] = [];
  const told: string[] = [];
  const forget = closeOnInterrupt(async () => void closed.push('before'));
  const before = openedNow();
  closeOnInterrupt(async () => void closed.push('database'));
  closeOnInterrupt(() => Promise.reject(new Error('server: expected an end, found none.')));
  closeOnInterrupt(async () => void closed.push('record'));

  await closeOpened((line) => told.push(line), before);
  await closeOpened((line) => told.push(line), before);
  forget();

  expect(closed).toEqual(['record', 'database']);
  expect(told).toEqual(['on the way out: server: expected an end, found none.']);
});
