import { metricsText } from '$lib/server/http/metrics.ts';
import type { RequestHandler } from './$types';

/** Answers with what was counted, as Prometheus text. */
export const GET: RequestHandler = () =>
  new Response(metricsText(), { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' } });
