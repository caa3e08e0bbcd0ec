type Count = { requests: number; seconds: number };

const counts = new Map<string, Count>();

/** Counts one answered request, by route and status. */
export function countRequest(route: string | null, status: number, milliseconds: number): void {
  const key = `route="${route ?? 'none'}",status="${status}"`;
  const count = counts.get(key) ?? { requests: 0, seconds: 0 };
  counts.set(key, { requests: count.requests + 1, seconds: count.seconds + milliseconds / 1000 });
}

/** Returns what was counted since the start as Prometheus text. */
export function metricsText(): string {
  const rows = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    '# HELP lisiere_requests_total Requests answered, by route and status.',
    '# TYPE lisiere_requests_total counter',
    ...rows.map(([key, count]) => `lisiere_requests_total{${key}} ${count.requests}`),
    '# HELP lisiere_request_seconds_total Time spent answering, by route and status.',
    '# TYPE lisiere_request_seconds_total counter',
    ...rows.map(([key, count]) => `lisiere_request_seconds_total{${key}} ${count.seconds.toFixed(6)}`),
    '',
  ].join('\n');
}
