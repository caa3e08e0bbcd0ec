import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { exchange } from '../../../../ingest/fetch/live/exchange.ts';
import { serve } from '../fixture/servers.ts';
import { quickVisitor } from '../fixture/visitors.ts';

test.each([['with its length', { 'content-length': '1048576' }], ['in chunks', {}]])('a host that hangs up at the end of a body %s, while its last bytes wait to be read, is heard to the end', async (_how, headers) => {
  const server = await serve((_request, response) => void response.writeHead(200, { connection: 'close', ...headers }).end(Buffer.alloc(2 ** 20, 'a')));
  let size = 0;
  const receive = async (body: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of body) {
      size += chunk.length;
      await wait(3);
    }
  };

  const answer = await exchange(new URL(`${server.origin}/`), quickVisitor([server.host]), { headers: {}, limit: 0, isPartEnough: false, budget: { left: 5000 }, receive });

  expect([answer.status, answer.isProvenWhole, size]).toEqual([200, true, 2 ** 20]);
});
