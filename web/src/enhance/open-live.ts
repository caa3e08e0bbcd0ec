import { mount, type Component } from 'svelte';
import Live from '$lib/components/live/Live.svelte';
import type { LiveProps } from '$lib/components/live/live.ts';
import { isLanguage } from '$lib/words/languages.ts';

/** Puts a view that changes without a new page in the place of the one that stands, once its data are here; without them, the one that stands stays. */
export async function openLive<Data extends object>(selector: string, View: Component<LiveProps<Data>>, ready: (answer: unknown) => Data): Promise<void> {
  const place = document.querySelector<HTMLElement>(selector);
  const { live: address, language } = place?.dataset ?? {};
  if (!place || !address || !isLanguage(language)) return;
  const response = await fetch(address);
  if (!response.ok) return;
  const data = ready(await response.json());
  place.replaceChildren();
  mount(Live as Component<{ View: Component<LiveProps<Data>>; data: Data; language: typeof language }>, { target: place, props: { View, data, language } });
}
