import { mount } from 'svelte';
import Found from '$lib/components/search/Found.svelte';
import { findNames } from '$lib/find/find-names.ts';
import { leafOf, readSearch } from '$lib/find/leaf-of.ts';
import type { Names } from '$lib/find/names.ts';
import type { Listed } from '$lib/server/records.ts';
import { isLanguage } from '$lib/words/languages.ts';
import { loadNames } from './search/names.ts';

/** Puts the list that the address asks for in the place of the whole one, from the names that were published. */
async function openList(place: HTMLElement): Promise<void> {
  const { language } = place.dataset;
  const address = document.querySelector<HTMLElement>('[data-names]')?.dataset.names;
  if (!isLanguage(language) || !address || location.search === '') return;
  const names = await loadNames(address);
  if (!names) return;
  const wish = readSearch(new URLSearchParams(location.search));
  const places = wish.text.trim() === '' ? [...names.id.keys()] : findNames(names, wish.text);
  const leaf = leafOf(places.map((at) => listed(names, at)), wish);
  document.querySelectorAll<HTMLInputElement>('main input[type=search]').forEach((input) => (input.value = wish.text));
  place.replaceChildren();
  mount(Found, { target: place, props: { found: { ...leaf, wish, isCut: false }, language } });
}

function listed({ id, name, also, kind, kinds, side, sides }: Names, at: number): Listed {
  const names = also[at]!.split('\n').filter(Boolean).map((one) => ({ name: one, lang: null, type: 'alias' as const, from: null, to: null }));
  return { id: id[at]!, name: name[at]!, kind: kinds[kind[at]!]!, side: sides[side[at]!] ?? null, from: null, to: null, names };
}

for (const place of document.querySelectorAll<HTMLElement>('[data-opens]')) void openList(place);
