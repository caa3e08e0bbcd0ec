import * as server from '../entries/pages/_layout.server.ts.js';
import stylesheet_1 from '../stylesheets/SearchBox.Ce7Rp1Le.css.js';

export const index = 0;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_layout.svelte.js')).default;
export { server };
export const server_id = "src/routes/+layout.server.ts";
export const imports = ["entries/pages/_layout.svelte.js","chunks/server.js","chunks/words.js","chunks/kinds.js","chunks/languages.js","chunks/SearchBox.js","chunks/sides.js"];
export const stylesheets = ["_app/immutable/assets/_layout.DBu3Lq-g.css","_app/immutable/assets/SearchBox.Ce7Rp1Le.css"];
export const fonts = ["_app/immutable/assets/literata-latin-opsz-normal.BHZsWIlc.woff2","_app/immutable/assets/literata-latin-wght-italic.Bm_GJfSc.woff2","_app/immutable/assets/instrument-sans-latin-wght-normal.BbzFLZTg.woff2"];
export const inline_styles = () => ({
	"_app/immutable/assets/SearchBox.Ce7Rp1Le.css": stylesheet_1
});
