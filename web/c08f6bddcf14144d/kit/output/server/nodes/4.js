import * as server from '../entries/pages/_language_language_/sources/_page.server.ts.js';
import stylesheet_0 from '../stylesheets/_page.B4MXWFO_.css.js';
import stylesheet_1 from '../stylesheets/Leaf.JQ2fTbQh.css.js';

export const index = 4;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_language_language_/sources/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[language=language]/sources/+page.server.ts";
export const imports = ["entries/pages/_language_language_/sources/_page.svelte.js","chunks/server.js","chunks/words.js","chunks/kinds.js","chunks/Leaf.js","chunks/voice.js","chunks/dates.js"];
export const stylesheets = ["_app/immutable/assets/_page.B4MXWFO_.css","_app/immutable/assets/Leaf.JQ2fTbQh.css"];
export const fonts = [];
export const inline_styles = () => ({
	"_app/immutable/assets/_page.B4MXWFO_.css": stylesheet_0,
	"_app/immutable/assets/Leaf.JQ2fTbQh.css": stylesheet_1
});
