import { mount } from 'svelte';
import type { Network } from '$graph/model/network.ts';
import { weaveNetwork } from '$lib/network/ask/woven.ts';
import LiveMap from '$lib/network/parts/LiveMap.svelte';
import { isLanguage } from '$lib/words/languages.ts';

/** Puts the map that moves in the place of the one that stands, once the network is here; without it, the one that stands stays. */
async function openMap(place: HTMLElement): Promise<void> {
  const { network: address, language } = place.dataset;
  if (!address || !isLanguage(language)) return;
  const response = await fetch(address);
  if (!response.ok) return;
  const woven = weaveNetwork((await response.json()) as Network);
  place.replaceChildren();
  mount(LiveMap, { target: place, props: { woven, language } });
}

for (const place of document.querySelectorAll<HTMLElement>('[data-network]')) void openMap(place);
