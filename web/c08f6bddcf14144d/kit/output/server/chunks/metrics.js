// src/lib/server/metrics.ts
var counts = /* @__PURE__ */ new Map();
/** Counts one answered request, by route and status. */
function countRequest(route, status, milliseconds) {
	const key = `route="${route ?? "none"}",status="${status}"`;
	const count = counts.get(key) ?? {
		requests: 0,
		seconds: 0
	};
	counts.set(key, {
		requests: count.requests + 1,
		seconds: count.seconds + milliseconds / 1e3
	});
}
/** Returns what was counted since the start as Prometheus text. */
function metricsText() {
	const rows = [...counts].sort(([one], [other]) => one < other ? -1 : 1);
	return [
		"# HELP lisiere_requests_total Requests answered, by route and status.",
		"# TYPE lisiere_requests_total counter",
		...rows.map(([key, count]) => `lisiere_requests_total{${key}} ${count.requests}`),
		"# HELP lisiere_request_seconds_total Time spent answering, by route and status.",
		"# TYPE lisiere_request_seconds_total counter",
		...rows.map(([key, count]) => `lisiere_request_seconds_total{${key}} ${count.seconds.toFixed(6)}`),
		""
	].join("\n");
}
export { metricsText as n, countRequest as t };
