import { Combobox } from './combobox.ts';

/** A suggestion as the server gives it: a name, the words beside it, and its page. */
export type Suggestion = { name: string; note: string; href: string };

const pause = 90;

/** Makes a search form suggest names while one types, and lets "/" lead to it. */
export function offerSuggestions(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  const count = form.querySelector<HTMLElement>('[data-count]');
  const address = form.dataset.suggest;
  if (!input || !list || !count || !address) return;
  const box = new Combobox(input, list, (href) => location.assign(href));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    asked?.abort();
    if (input.value.trim() === '') return box.close();
    waiting = setTimeout(async () => {
      asked = new AbortController();
      const answer = await askFor(`${address}?q=${encodeURIComponent(input.value)}`, asked.signal);
      if (!answer) return;
      box.show(answer.suggestions);
      count.textContent = answer.count;
    }, pause);
  });
  openBySlash(input);
}

async function askFor(address: string, signal: AbortSignal): Promise<{ suggestions: Suggestion[]; count: string } | null> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? await response.json() : null;
  } catch {
    // Aborted by the next letter, or offline: the form still works by itself.
    return null;
  }
}

function openBySlash(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
