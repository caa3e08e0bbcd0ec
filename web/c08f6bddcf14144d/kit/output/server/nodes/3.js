import * as server from '../entries/pages/_language_language_/search/_page.server.ts.js';
import stylesheet_0 from '../stylesheets/_page.CzGG6SmS.css.js';
import stylesheet_1 from '../stylesheets/SearchBox.Ce7Rp1Le.css.js';
import stylesheet_2 from '../stylesheets/SideName.ComE1WwC.css.js';
import stylesheet_3 from '../stylesheets/Mark.BrDjMy0b.css.js';

export const index = 3;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_language_language_/search/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[language=language]/search/+page.server.ts";
export const imports = ["entries/pages/_language_language_/search/_page.svelte.js","chunks/server.js","chunks/kinds.js","chunks/SearchBox.js","chunks/words.js","chunks/sides2.js","chunks/sides.js","chunks/SideName.js","chunks/marks.js","chunks/Mark.js","chunks/dates.js"];
export const stylesheets = ["_app/immutable/assets/_page.CzGG6SmS.css","_app/immutable/assets/SearchBox.Ce7Rp1Le.css","_app/immutable/assets/SideName.ComE1WwC.css","_app/immutable/assets/Mark.BrDjMy0b.css"];
export const fonts = [];
export const inline_styles = () => ({
	"_app/immutable/assets/_page.CzGG6SmS.css": stylesheet_0,
	"_app/immutable/assets/SearchBox.Ce7Rp1Le.css": stylesheet_1,
	"_app/immutable/assets/SideName.ComE1WwC.css": stylesheet_2,
	"_app/immutable/assets/Mark.BrDjMy0b.css": stylesheet_3
});
