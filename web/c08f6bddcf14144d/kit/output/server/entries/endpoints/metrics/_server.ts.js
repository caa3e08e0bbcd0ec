import { n as metricsText } from "../../../chunks/metrics.js";
// src/routes/metrics/+server.ts
/** Answers with what was counted, as Prometheus text. */
var GET = () => new Response(metricsText(), { headers: {
	"content-type": "text/plain; version=0.0.4; charset=utf-8",
	"cache-control": "no-store"
} });
export { GET };
