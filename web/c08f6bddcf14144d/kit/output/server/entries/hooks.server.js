import { t as countRequest } from "../chunks/metrics.js";
import { r as readTheme } from "../chunks/theme.js";
import { i as preferredLanguage, n as isLanguage } from "../chunks/languages.js";
// src/hooks.server.ts
var headers = {
	"x-content-type-options": "nosniff",
	"referrer-policy": "same-origin",
	"cross-origin-opener-policy": "same-origin",
	"permissions-policy": "camera=(), geolocation=(), microphone=()"
};
/** Finds the language of a request, sends addresses without one to the reader's own, and sets what every answer carries. */
var handle = async ({ event, resolve }) => {
	const started = performance.now();
	const first = event.url.pathname.split("/")[1];
	if (event.route.id === null && !isLanguage(first)) return chooseLanguage(event.url, event.request);
	event.locals.language = isLanguage(first) ? first : "en";
	event.locals.theme = readTheme(event.cookies);
	const theme = event.locals.theme ? `data-theme="${event.locals.theme}"` : "";
	const response = await resolve(event, {
		preload: ({ type, path }) => type === "css" || type === "font" && path.includes("normal"),
		transformPageChunk: ({ html }) => html.replace("%language%", event.locals.language).replace("%theme%", theme)
	});
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	countRequest(event.route.id, response.status, performance.now() - started);
	return response;
};
function chooseLanguage(url, request) {
	const language = preferredLanguage(request.headers.get("accept-language"));
	const path = url.pathname === "/" ? "" : url.pathname;
	return new Response(null, {
		status: 302,
		headers: {
			location: `/${language}${path}${url.search}`,
			vary: "Accept-Language",
			"cache-control": "private"
		}
	});
}
export { handle };
