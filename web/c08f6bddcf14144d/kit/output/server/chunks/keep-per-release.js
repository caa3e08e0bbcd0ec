import { i as servedRelease } from "./graph.js";
// src/lib/server/keep-per-release.ts
/** Returns a reader whose answer is worked out once for each release, and again when another one is served or it failed. */
function keepPerRelease(make) {
	let kept = null;
	return async () => {
		const release = await servedRelease();
		if (kept?.release !== release) {
			const answer = make(release);
			kept = {
				release,
				answer
			};
			answer.catch(() => kept = null);
		}
		return kept.answer;
	};
}
export { keepPerRelease as t };
