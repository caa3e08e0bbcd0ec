import * as server from '../entries/pages/_language_language_/_page.server.ts.js';
import stylesheet_1 from '../stylesheets/Leaf.JQ2fTbQh.css.js';
import stylesheet_2 from '../stylesheets/SearchBox.Ce7Rp1Le.css.js';
import stylesheet_3 from '../stylesheets/WeftTable.j7tp749M.css.js';
import stylesheet_4 from '../stylesheets/SideName.ComE1WwC.css.js';

export const index = 2;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_language_language_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[language=language]/+page.server.ts";
export const imports = ["entries/pages/_language_language_/_page.svelte.js","chunks/server.js","chunks/Leaf.js","chunks/SearchBox.js","chunks/words.js","chunks/kinds.js","chunks/lettering.js","chunks/dates.js","chunks/WeftTable.js","chunks/marks.js","chunks/sides.js","chunks/facts.js","chunks/together.js","chunks/time.js","chunks/SideName.js","chunks/sides2.js","chunks/voice.js"];
export const stylesheets = ["_app/immutable/assets/_page.DTYoAp4o.css","_app/immutable/assets/Leaf.JQ2fTbQh.css","_app/immutable/assets/SearchBox.Ce7Rp1Le.css","_app/immutable/assets/WeftTable.j7tp749M.css","_app/immutable/assets/SideName.ComE1WwC.css"];
export const fonts = [];
export const inline_styles = () => ({
	"_app/immutable/assets/Leaf.JQ2fTbQh.css": stylesheet_1,
	"_app/immutable/assets/SearchBox.Ce7Rp1Le.css": stylesheet_2,
	"_app/immutable/assets/WeftTable.j7tp749M.css": stylesheet_3,
	"_app/immutable/assets/SideName.ComE1WwC.css": stylesheet_4
});
