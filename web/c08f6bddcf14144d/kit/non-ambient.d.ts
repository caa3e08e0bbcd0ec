
// this file is generated — do not edit it


declare module "svelte/elements" {
	export interface HTMLAttributes<T> {
		'data-sveltekit-keepfocus'?: true | '' | 'off' | undefined | null;
		'data-sveltekit-noscroll'?: true | '' | 'off' | undefined | null;
		'data-sveltekit-preload-code'?:
			| true
			| ''
			| 'eager'
			| 'viewport'
			| 'hover'
			| 'tap'
			| 'off'
			| undefined
			| null;
		'data-sveltekit-preload-data'?: true | '' | 'hover' | 'tap' | 'off' | undefined | null;
		'data-sveltekit-reload'?: true | '' | 'off' | undefined | null;
		'data-sveltekit-replacestate'?: true | '' | 'off' | undefined | null;
	}
}

export {};


declare module "$app/types" {
	type MatcherParam<M> = M extends (param : string) => param is (infer U extends string) ? U : string;

	export interface AppTypes {
		RouteId(): "/" | "/graphql" | "/healthz" | "/metrics" | "/readyz" | "/theme" | "/[language=language]" | "/[language=language]/search" | "/[language=language]/search/suggestions" | "/[language=language]/sources" | "/[language=language]/thing" | "/[language=language]/thing/[id]" | "/[language=language]/together";
		RouteParams(): {
			"/[language=language]": { language: MatcherParam<typeof import('../../src/params/language.js').match> };
			"/[language=language]/search": { language: MatcherParam<typeof import('../../src/params/language.js').match> };
			"/[language=language]/search/suggestions": { language: MatcherParam<typeof import('../../src/params/language.js').match> };
			"/[language=language]/sources": { language: MatcherParam<typeof import('../../src/params/language.js').match> };
			"/[language=language]/thing": { language: MatcherParam<typeof import('../../src/params/language.js').match> };
			"/[language=language]/thing/[id]": { language: MatcherParam<typeof import('../../src/params/language.js').match>; id: string };
			"/[language=language]/together": { language: MatcherParam<typeof import('../../src/params/language.js').match> }
		};
		LayoutParams(): {
			"/": { language?: MatcherParam<typeof import('../../src/params/language.js').match> | undefined; id?: string | undefined };
			"/graphql": Record<string, never>;
			"/healthz": Record<string, never>;
			"/metrics": Record<string, never>;
			"/readyz": Record<string, never>;
			"/theme": Record<string, never>;
			"/[language=language]": { language: MatcherParam<typeof import('../../src/params/language.js').match>; id?: string | undefined };
			"/[language=language]/search": { language: MatcherParam<typeof import('../../src/params/language.js').match> };
			"/[language=language]/search/suggestions": { language: MatcherParam<typeof import('../../src/params/language.js').match> };
			"/[language=language]/sources": { language: MatcherParam<typeof import('../../src/params/language.js').match> };
			"/[language=language]/thing": { language: MatcherParam<typeof import('../../src/params/language.js').match>; id?: string | undefined };
			"/[language=language]/thing/[id]": { language: MatcherParam<typeof import('../../src/params/language.js').match>; id: string };
			"/[language=language]/together": { language: MatcherParam<typeof import('../../src/params/language.js').match> }
		};
		Pathname(): "/" | "/graphql" | "/healthz" | "/metrics" | "/readyz" | "/theme" | `/${string}` & {} | `/${string}/search` & {} | `/${string}/search/suggestions` & {} | `/${string}/sources` & {} | `/${string}/thing/${string}` & {} | `/${string}/together` & {};
		ResolvedPathname(): `${"" | `/${string}`}${ReturnType<AppTypes['Pathname']>}`;
		Asset(): "/robots.txt" | "/selvedge.svg" | string & {};
	}
}