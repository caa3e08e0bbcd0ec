// src/lib/server/theme.ts
var year = 31536e3;
/** Says whether a text names a theme. */
function isTheme(text) {
	return text === "light" || text === "dark";
}
/** Returns the theme that this reader chose before. */
function readTheme(cookies) {
	const chosen = cookies.get("theme");
	return isTheme(chosen) ? chosen : null;
}
/** Keeps the theme that a reader chose, for a year, on this site alone; it says nothing about who reads. */
function keepTheme(cookies, theme, isSecure) {
	cookies.set("theme", theme, {
		path: "/",
		maxAge: year,
		sameSite: "lax",
		httpOnly: true,
		secure: isSecure
	});
}
export { keepTheme as n, readTheme as r, isTheme as t };
