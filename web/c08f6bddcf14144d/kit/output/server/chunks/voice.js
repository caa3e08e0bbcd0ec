// src/lib/view/address.ts
/** Returns an address that may stand in a link; whatever is not http or https is text, never a link. */
function linkable(address) {
	if (address === null || !URL.canParse(address)) return null;
	const { protocol, href } = new URL(address);
	return protocol === "https:" || protocol === "http:" ? href : null;
}
// src/lib/view/voice.ts
/** Returns who says a thing: the publisher of the source, or the site of an address that was read by hand. */
function voiceOf(statement) {
	return (statement.evidenceKind === "reference" ? siteOf(statement.url) : null) ?? statement.page.source.publisher;
}
var longest = 72;
/** Returns an address as a line of print can bear it: without scheme and "www.", cut where it grows long. */
function shortAddress(address) {
	const bare = decode(address).replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
	return bare.length > longest ? `${bare.slice(0, longest)}…` : bare;
}
function decode(address) {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
/** Returns the site of an address as people name it, without "www."; null for what is no address. */
function siteOf(address) {
	const found = linkable(address);
	return found === null ? null : new URL(found).hostname.replace(/^www\./, "");
}
export { linkable as i, siteOf as n, voiceOf as r, shortAddress as t };
