import * as server from '../entries/pages/_language_language_/thing/_id_/_page.server.ts.js';
import stylesheet_1 from '../stylesheets/Leaf.JQ2fTbQh.css.js';
import stylesheet_2 from '../stylesheets/Mark.BrDjMy0b.css.js';
import stylesheet_3 from '../stylesheets/SideName.ComE1WwC.css.js';

export const index = 5;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_language_language_/thing/_id_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[language=language]/thing/[id]/+page.server.ts";
export const imports = ["entries/pages/_language_language_/thing/_id_/_page.svelte.js","chunks/server.js","chunks/Leaf.js","chunks/facts.js","chunks/kinds.js","chunks/together.js","chunks/time.js","chunks/dates.js","chunks/words.js","chunks/sides2.js","chunks/sides.js","chunks/voice.js","chunks/ties.js","chunks/order.js","chunks/marks.js","chunks/Mark.js","chunks/lettering.js","chunks/SideName.js"];
export const stylesheets = ["_app/immutable/assets/_page.0jAkQpeu.css","_app/immutable/assets/Leaf.JQ2fTbQh.css","_app/immutable/assets/Mark.BrDjMy0b.css","_app/immutable/assets/SideName.ComE1WwC.css"];
export const fonts = [];
export const inline_styles = () => ({
	"_app/immutable/assets/Leaf.JQ2fTbQh.css": stylesheet_1,
	"_app/immutable/assets/Mark.BrDjMy0b.css": stylesheet_2,
	"_app/immutable/assets/SideName.ComE1WwC.css": stylesheet_3
});
