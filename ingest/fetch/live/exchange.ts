import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { Client, type Dispatcher } from 'undici';
import { acceptEncoding, collect, encodingsOf, unpack } from './body.ts';
import { guardedConnector, resolveHost } from './guard.ts';
import { networkFault } from './network-fault.ts';
import type { Visitor } from './visitor.ts';

/** The time that is left for a page: each exchange takes from it, waiting for a host's turn does not. */
export type Budget = { left: number };

/** What is asked of a host: headers, how large the answer may be, and whether its first part would do; with a body it is a POST. */
export type Question = { headers: Record<string, string>; limit: number; isPartEnough: boolean; budget: Budget; body?: string; receive?: Receive };

/** Takes the body of an answer with status 200 or 206 as it streams in, packed as its host packed it. */
export type Receive = (body: Readable, head: Pick<Answer, 'status' | 'headers'>) => Promise<void>;

/** What a host answered: its body unpacked, and whether its framing or its packing proves that nothing is missing. Only a 200 has a body, unless it was received as it came. */
export type Answer = { url: URL; status: number; headers: Record<string, string | string[] | undefined>; bytes: Uint8Array; isProvenWhole: boolean };

/** How many bytes of a body may have come and not been read: more than what is held back for a moment by a disk. */
const mostWaiting = 32 * 2 ** 20;

/** Asks a host one question over a connection of its own, which is closed whatever happens; an error is thrown as a fault. */
export async function exchange(url: URL, visitor: Visitor, question: Question): Promise<Answer> {
  const sockets: Socket[] = [];
  const signal = visitor.clock.alarm(Math.max(0, Math.round(question.budget.left)));
  const began = visitor.clock.now();
  let client: Client | null = null;
  // undici 7.30 fails an assertion when a host hangs up while its body waits to be read on: a body seldom waits, and when it does, whoever listens first lets it go on.
  let body: Dispatcher.ResponseData['body'] | null = null;
  try {
    const addresses = await orAborted(resolveHost(url, visitor), signal);
    const connect = guardedConnector(url, addresses, visitor, (socket) => sockets.push(socket.once('end', () => body?._read(0))));
    client = new Client(url.origin, { connect, maxHeaderSize: visitor.limits.headerBytes, headersTimeout: 0, bodyTimeout: 0 });
    const asked = client.request({ method: question.body === undefined ? 'GET' : 'POST', body: question.body ?? null, path: `${url.pathname}${url.search}`, headers: headersOf(visitor, question), signal, reset: true, highWaterMark: mostWaiting });
    // undici hears a signal only once it is connected.
    const response = await orAborted(asked.then((told) => {
      body = told.body;
      return told;
    }), signal);
    return await readAnswer(url, response, question, signal);
  } catch (error) {
    throw networkFault(error, url.href, 'head', signal);
  } finally {
    question.budget.left -= visitor.clock.now() - began;
    for (const socket of sockets) socket.destroy();
    await client?.destroy();
  }
}

async function readAnswer(url: URL, response: Dispatcher.ResponseData, question: Question, signal: AbortSignal): Promise<Answer> {
  const { statusCode: status, headers } = response;
  const isFramed = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  const answer = { url, status, headers, bytes: new Uint8Array(), isProvenWhole: true };
  if (status !== 200 && !(status === 206 && question.receive)) {
    // Nothing is read of it; the connection goes with the client.
    response.body.on('error', () => undefined).destroy();
    return answer;
  }
  try {
    const encodings = encodingsOf(headers['content-encoding'], url.href);
    if (question.receive) {
      await question.receive(response.body, { status, headers });
      return { ...answer, isProvenWhole: isFramed || encodings.length > 0 };
    }
    const packed = await collect(response.body, question.limit, url.href, question.isPartEnough);
    const bytes = await unpack(packed, encodings, question.limit, url.href);
    return { ...answer, bytes, isProvenWhole: isFramed || encodings.length > 0 };
  } catch (error) {
    response.body.on('error', () => undefined).destroy();
    throw networkFault(error, url.href, 'body', signal);
  }
}

function headersOf(visitor: Visitor, question: Question): Record<string, string> {
  return { 'user-agent': visitor.userAgent, 'accept-encoding': acceptEncoding, ...question.headers };
}

function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
    work.then(resolve, reject);
  });
}
