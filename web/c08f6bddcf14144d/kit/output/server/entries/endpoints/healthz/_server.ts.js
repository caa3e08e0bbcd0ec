// src/routes/healthz/+server.ts
/** Says that the process answers. */
var GET = () => new Response("ok\n", { headers: {
	"content-type": "text/plain",
	"cache-control": "no-store"
} });
export { GET };
