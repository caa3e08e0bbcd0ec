import { n as keepTheme, t as isTheme } from "../../../chunks/theme.js";
import { redirect } from "@sveltejs/kit";
// src/routes/theme/+server.ts
/** Keeps the chosen theme and returns to the page where it was chosen, so that the switch works without script. */
var POST = async ({ request, cookies, url }) => {
	const form = await request.formData();
	const theme = form.get("theme");
	if (isTheme(theme)) keepTheme(cookies, theme, url.protocol === "https:");
	redirect(303, ownPath(form.get("back")));
};
function ownPath(back) {
	return typeof back === "string" && /^\/(?![/\\])/.test(back) ? back : "/";
}
export { POST };
