import stylesheet_0 from '../stylesheets/_error.CdYLpB4B.css.js';
import stylesheet_1 from '../stylesheets/SearchBox.Ce7Rp1Le.css.js';

export const index = 1;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_error.svelte.js')).default;
export const imports = ["entries/pages/_error.svelte.js","chunks/server.js","chunks/internal2.js","chunks/rolldown-runtime.js","chunks/internal.js","chunks/exports.js","chunks/shared.js","chunks/SearchBox.js","chunks/words.js","chunks/kinds.js"];
export const stylesheets = ["_app/immutable/assets/_error.CdYLpB4B.css","_app/immutable/assets/SearchBox.Ce7Rp1Le.css"];
export const fonts = [];
export const inline_styles = () => ({
	"_app/immutable/assets/_error.CdYLpB4B.css": stylesheet_0,
	"_app/immutable/assets/SearchBox.Ce7Rp1Le.css": stylesheet_1
});
