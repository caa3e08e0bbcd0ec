import * as server from '../entries/pages/_language_language_/together/_page.server.ts.js';
import stylesheet_0 from '../stylesheets/_page.Cs_fXxOH.css.js';
import stylesheet_1 from '../stylesheets/WeftTable.j7tp749M.css.js';
import stylesheet_2 from '../stylesheets/SideName.ComE1WwC.css.js';

export const index = 6;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_language_language_/together/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[language=language]/together/+page.server.ts";
export const imports = ["entries/pages/_language_language_/together/_page.svelte.js","chunks/server.js","chunks/WeftTable.js","chunks/marks.js","chunks/kinds.js","chunks/sides.js","chunks/dates.js","chunks/words.js","chunks/facts.js","chunks/together.js","chunks/time.js","chunks/SideName.js","chunks/sides2.js"];
export const stylesheets = ["_app/immutable/assets/_page.Cs_fXxOH.css","_app/immutable/assets/WeftTable.j7tp749M.css","_app/immutable/assets/SideName.ComE1WwC.css"];
export const fonts = [];
export const inline_styles = () => ({
	"_app/immutable/assets/_page.Cs_fXxOH.css": stylesheet_0,
	"_app/immutable/assets/WeftTable.j7tp749M.css": stylesheet_1,
	"_app/immutable/assets/SideName.ComE1WwC.css": stylesheet_2
});
