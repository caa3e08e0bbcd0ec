import { createHash } from 'node:crypto';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Report } from '../../../ground/report.ts';
import type { Database } from '../../database/open.ts';
import { checkQuery, type Asked } from '../guard/check-query.ts';
import { QueryRefusal } from '../guard/query-refusal.ts';
import type { KeptAnswers } from '../keep-answers.ts';
import { limits } from '../limits.ts';
import { failureOf } from '../mask-error.ts';
import { readSteadily, within } from '../read-once.ts';
import { readinessOf } from '../readiness.ts';
import type { Context } from '../serve.ts';
import { landingPage } from './landing-page.ts';
import { readRequest } from './read-request.ts';

/** What an answer needs: the GraphQL engine, the database, where faults are told, the text of the schema, and the answers that were given. */
export type Means = { apollo: ApolloServer<Context>; database: Database; report: Report; schemaText: string; kept: KeptAnswers };

type Answer = { text: string; status: number };

/** Answers one request to /graphql; every answer that is no page for a reader is JSON, every refusal has a code. */
export async function answerRequest(request: Request, means: Means): Promise<Response> {
  try {
    const address = new URL(request.url);
    if (request.method === 'GET' && address.searchParams.has('schema')) return new Response(means.schemaText, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
    if (request.method === 'GET' && !address.searchParams.has('query') && wantsHtml(request)) return landingPage();
    const asked = await readRequest(request);
    checkQuery(asked);
    return await answerKept(asked, request, means);
  } catch (error) {
    if (error instanceof QueryRefusal) return refusal(error.code, error.message, error.status);
    const failure = failureOf(error);
    means.report(`graphql: ${failure.code}, ${error instanceof Error ? error.name : typeof error}`);
    return refusal(failure.code, failure.message, failure.status);
  }
}

async function answerKept(asked: Asked, request: Request, means: Means): Promise<Response> {
  const key = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
  const isTagged = request.method === 'GET';
  // A question that is new, and may be none at all, costs the database nothing before it is understood.
  if (!isTagged && !means.kept.has(key)) return sendAnswer(await answerQuery(asked, key, means), request);
  // The release is read before the answer: a tag may be older than what it stands for, which costs one more reading, but never newer.
  const { release, reason } = await readinessOf(means.database);
  if (release === null) return refusal('DATABASE_UNAVAILABLE', reason ?? '', 503);
  const headers: Record<string, string> = isTagged ? headersOf(release, key, request) : {};
  if (headers['etag'] && tagsOf(request).includes(headers['etag'])) return new Response(null, { status: 304, headers });
  const known = means.kept.of(release, key);
  const answer = sendAnswer(known === undefined ? await answerQuery(asked, key, means) : { text: known, status: 200 }, request);
  if (answer.status === 200) for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}

function sendAnswer({ text, status }: Answer, request: Request): Response {
  return json(text, status, wantsHtml(request));
}

function headersOf(release: string, key: string, request: Request): Record<string, string> {
  return { etag: `"${release}-${key.slice(0, 16)}${wantsHtml(request) ? '-read' : ''}"`, 'cache-control': 'public, no-cache', vary: 'Accept' };
}

async function answerQuery(asked: Asked, key: string, { apollo, database, kept }: Means): Promise<Answer> {
  const work = readSteadily(database, async (transaction) => {
    const { status, body } = await apollo.executeHTTPGraphQLRequest({
      context: () => Promise.resolve({ executionContext: transaction }),
      httpGraphQLRequest: { method: 'POST', headers: new HeaderMap([['content-type', 'application/json']]), search: '', body: asked },
    });
    if (body.kind !== 'complete') throw new Error('graph/serve: expected a whole answer, found one in parts.');
    const failed = failuresIn(body.string);
    return { text: body.string, failed, release: await transaction.release(), status: status !== undefined && status !== 200 ? status : statusOf(failed) };
  }, ({ failed }) => failed === null);
  const { text, failed, release, status } = await within(limits.answer, work, () => new QueryRefusal('QUERY_TIMED_OUT', 'graph: expected an answer in time, found none. Ask for less at a time.', 503));
  if (status === 200 && failed === null && release !== null) kept.keep(release, key, text);
  return { text, status };
}

type Failed = { codes: string[]; answered: boolean };

/** Returns the codes of the errors in an answer and whether anything was answered beside them, or null when there is no error. */
function failuresIn(text: string): Failed | null {
  if (!text.includes('"errors":[')) return null;
  const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown> | null; errors?: { extensions?: { code?: string } }[] };
  return errors ? { codes: errors.map(({ extensions }) => extensions?.code ?? ''), answered: Object.values(data ?? {}).some((value) => value !== null) } : null;
}

/** Returns the status of an executed query: 200 when anything was answered, else that of the fault. */
function statusOf(failed: Failed | null): number {
  if (failed === null || failed.answered) return 200;
  if (failed.codes.every((code) => code === 'BAD_USER_INPUT')) return 400;
  return failed.codes.includes('INTERNAL_SERVER_ERROR') ? 500 : 503;
}

function json(body: string, status: number, readably: boolean): Response {
  const text = readably ? JSON.stringify(JSON.parse(body), null, 2) : body;
  return new Response(text, { status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } });
}

function refusal(code: string, message: string, status: number): Response {
  const answer = json(JSON.stringify({ errors: [{ message, extensions: { code } }] }), status, false);
  if (status === 405) answer.headers.set('allow', 'GET, POST');
  return answer;
}

function wantsHtml(request: Request): boolean {
  return /\btext\/html\b/.test(request.headers.get('accept') ?? '');
}

function tagsOf(request: Request): string[] {
  return (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}
