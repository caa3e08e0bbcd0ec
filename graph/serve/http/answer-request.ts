import { createHash } from 'node:crypto';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Report } from '../../../ground/report.ts';
import type { Database } from '../../database/open.ts';
import { checkQuery, type Asked } from '../guard/check-query.ts';
import { QueryRefusal } from '../guard/query-refusal.ts';
import { limits } from '../limits.ts';
import { failureOf } from '../mask-error.ts';
import { readSteadily, within } from '../read-once.ts';
import { readinessOf } from '../readiness.ts';
import type { Context } from '../serve.ts';
import { landingPage } from './landing-page.ts';
import { readRequest } from './read-request.ts';

/** What an answer needs: the GraphQL engine, the database, where faults are told, and the text of the schema. */
export type Means = { apollo: ApolloServer<Context>; database: Database; report: Report; schemaText: string };

/** Answers one request to /graphql; every answer that is no page for a reader is JSON, every refusal has a code. */
export async function answerRequest(request: Request, means: Means): Promise<Response> {
  try {
    const address = new URL(request.url);
    if (request.method === 'GET' && address.searchParams.has('schema')) return new Response(means.schemaText, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
    if (request.method === 'GET' && !address.searchParams.has('query') && wantsHtml(request)) return landingPage();
    const asked = await readRequest(request);
    checkQuery(asked);
    return request.method === 'POST' ? await answerQuery(asked, request, means) : await answerCached(asked, request, means);
  } catch (error) {
    if (error instanceof QueryRefusal) return refusal(error.code, error.message, error.status);
    const failure = failureOf(error);
    means.report(`graphql: ${failure.code}, ${error instanceof Error ? error.name : typeof error}`);
    return refusal(failure.code, failure.message, failure.status);
  }
}

// The release is read before the answer: a tag may be older than what it stands for, which costs one more reading, but never newer.
async function answerCached(asked: Asked, request: Request, means: Means): Promise<Response> {
  const { release, reason } = await readinessOf(means.database);
  if (release === null) return refusal('DATABASE_UNAVAILABLE', reason ?? '', 503);
  const tag = `"${release}-${createHash('sha256').update(JSON.stringify([asked, wantsHtml(request)])).digest('hex').slice(0, 16)}"`;
  const kept = { etag: tag, 'cache-control': 'public, no-cache', vary: 'Accept' };
  if (tagsOf(request).includes(tag)) return new Response(null, { status: 304, headers: kept });
  const answer = await answerQuery(asked, request, means);
  if (answer.status === 200) for (const [name, value] of Object.entries(kept)) answer.headers.set(name, value);
  return answer;
}

async function answerQuery(asked: Asked, request: Request, { apollo, database }: Means): Promise<Response> {
  const work = readSteadily(database, async (transaction) => {
    const { status, body } = await apollo.executeHTTPGraphQLRequest({
      context: () => Promise.resolve({ executionContext: transaction }),
      httpGraphQLRequest: { method: 'POST', headers: new HeaderMap([['content-type', 'application/json']]), search: '', body: asked },
    });
    if (body.kind !== 'complete') throw new Error('graph/serve: expected a whole answer, found one in parts.');
    const failed = failuresIn(body.string);
    return { text: body.string, failed, status: status !== undefined && status !== 200 ? status : statusOf(failed) };
  }, ({ failed }) => failed === null);
  const { text, status } = await within(limits.answer, work, () => new QueryRefusal('QUERY_TIMED_OUT', 'graph: expected an answer in time, found none. Ask for less at a time.', 503));
  return json(text, status, wantsHtml(request));
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
