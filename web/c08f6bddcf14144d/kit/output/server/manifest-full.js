export const manifest = (() => {
function __memo(fn) {
	let value;
	return () => value ??= (value = fn());
}

return {
	appDir: "_app",
	appPath: "_app",
	assets: new Set(["robots.txt","selvedge.svg"]),
	mimeTypes: {".txt":"text/plain",".svg":"image/svg+xml"},
	_: {
		client: null,
		nodes: [
			__memo(() => import('./nodes/0.js')),
			__memo(() => import('./nodes/1.js')),
			__memo(() => import('./nodes/2.js')),
			__memo(() => import('./nodes/3.js')),
			__memo(() => import('./nodes/4.js')),
			__memo(() => import('./nodes/5.js')),
			__memo(() => import('./nodes/6.js'))
		],
		remotes: {
			
		},
		routes: [
			{
				id: "/graphql",
				pattern: /^\/graphql\/?$/,
				params: [],
				page: null,
				endpoint: __memo(() => import('./entries/endpoints/graphql/_server.ts.js'))
			},
			{
				id: "/healthz",
				pattern: /^\/healthz\/?$/,
				params: [],
				page: null,
				endpoint: __memo(() => import('./entries/endpoints/healthz/_server.ts.js'))
			},
			{
				id: "/metrics",
				pattern: /^\/metrics\/?$/,
				params: [],
				page: null,
				endpoint: __memo(() => import('./entries/endpoints/metrics/_server.ts.js'))
			},
			{
				id: "/readyz",
				pattern: /^\/readyz\/?$/,
				params: [],
				page: null,
				endpoint: __memo(() => import('./entries/endpoints/readyz/_server.ts.js'))
			},
			{
				id: "/theme",
				pattern: /^\/theme\/?$/,
				params: [],
				page: null,
				endpoint: __memo(() => import('./entries/endpoints/theme/_server.ts.js'))
			},
			{
				id: "/[language=language]",
				pattern: /^\/([^/]+?)\/?$/,
				params: [{"name":"language","matcher":"language","optional":false,"rest":false,"chained":false}],
				page: { layouts: [0,], errors: [1,], leaf: 2 },
				endpoint: null
			},
			{
				id: "/[language=language]/search",
				pattern: /^\/([^/]+?)\/search\/?$/,
				params: [{"name":"language","matcher":"language","optional":false,"rest":false,"chained":false}],
				page: { layouts: [0,], errors: [1,], leaf: 3 },
				endpoint: null
			},
			{
				id: "/[language=language]/search/suggestions",
				pattern: /^\/([^/]+?)\/search\/suggestions\/?$/,
				params: [{"name":"language","matcher":"language","optional":false,"rest":false,"chained":false}],
				page: null,
				endpoint: __memo(() => import('./entries/endpoints/_language_language_/search/suggestions/_server.ts.js'))
			},
			{
				id: "/[language=language]/sources",
				pattern: /^\/([^/]+?)\/sources\/?$/,
				params: [{"name":"language","matcher":"language","optional":false,"rest":false,"chained":false}],
				page: { layouts: [0,], errors: [1,], leaf: 4 },
				endpoint: null
			},
			{
				id: "/[language=language]/thing/[id]",
				pattern: /^\/([^/]+?)\/thing\/([^/]+?)\/?$/,
				params: [{"name":"language","matcher":"language","optional":false,"rest":false,"chained":false},{"name":"id","optional":false,"rest":false,"chained":false}],
				page: { layouts: [0,], errors: [1,], leaf: 5 },
				endpoint: null
			},
			{
				id: "/[language=language]/together",
				pattern: /^\/([^/]+?)\/together\/?$/,
				params: [{"name":"language","matcher":"language","optional":false,"rest":false,"chained":false}],
				page: { layouts: [0,], errors: [1,], leaf: 6 },
				endpoint: null
			}
		],
		prerendered_routes: new Set([]),
		matchers: async () => {
			const { match: language } = await import ('./entries/matchers/language.js')
			return { language };
		},
		server_assets: {}
	}
}
})();
