import { findNames } from '$lib/find/find-names.ts';
import { pageAddress } from '$lib/view/page-address.ts';
import { Combobox } from './combobox.ts';
import { loadNames } from './names.ts';

/** A suggestion as the server gives it: a name, the words beside it, and its page. */
export type Suggestion = { name: string; note: string; href: string };

/** What answers what was typed so far: suggestions, and how many there are in words. */
type Answer = { suggestions: Suggestion[]; count: string };

const pause = 90;
const most = 8;

/** Makes a search form suggest names while one types, and lets "/" lead to it, as does K with the control or the command key. */
export function offerSuggestions(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  const count = form.querySelector<HTMLElement>('[data-count]');
  const { suggest, names } = form.dataset;
  if (!input || !list || !count || !(suggest ?? names)) return;
  const box = new Combobox(input, list, (href) => location.assign(href));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    asked?.abort();
    if (input.value.trim() === '') return box.close();
    waiting = setTimeout(async () => {
      asked = new AbortController();
      const answer = suggest ? await askFor(`${suggest}?q=${encodeURIComponent(input.value)}`, asked.signal) : await lookUp(names!, input.value);
      if (!answer) return;
      box.show(answer.suggestions);
      count.textContent = answer.count;
    }, pause);
  });
  openByKey(input);
}

async function lookUp(address: string, text: string): Promise<Answer | null> {
  const names = await loadNames(address);
  if (!names) return null;
  const noteOf = (at: number) => [names.kindWords[names.kind[at]!], names.sideWords[names.side[at]!]].filter(Boolean).join(' · ');
  const suggestions = findNames(names, text).slice(0, most).map((at) => ({ name: names.name[at]!, note: noteOf(at), href: pageAddress(`/${document.documentElement.lang}/thing/${encodeURIComponent(names.id[at]!)}/`) }));
  return { suggestions, count: String(suggestions.length) };
}

async function askFor(address: string, signal: AbortSignal): Promise<Answer | null> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? await response.json() : null;
  } catch {
    // Aborted by the next letter, or offline: the form still works by itself.
    return null;
  }
}

function openByKey(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
    const isAsked = event.key.toLowerCase() === 'k' ? (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey : event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isAsked) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
