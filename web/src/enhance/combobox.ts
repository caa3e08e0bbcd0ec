import type { Suggestion } from './search.ts';

/** A list of suggestions under an input, walked with the arrow keys (WAI-ARIA combobox with a list popup). */
export type Combobox = { show(suggestions: Suggestion[]): void; close(): void };

/** Returns a combobox made of an input and an empty list; choosing a suggestion calls `choose` with its address. */
export function makeCombobox(input: HTMLInputElement, list: HTMLElement, choose: (href: string) => void): Combobox {
  let chosen = -1;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  setAttributes(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' });

  const mark = (index: number) => {
    chosen = index;
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const active = options()[index];
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    mark(-1);
  };
  const show = (suggestions: Suggestion[]) => {
    list.replaceChildren(...suggestions.map((suggestion, index) => optionOf(suggestion, `${list.id}-${index}`)));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(suggestions.length > 0));
    mark(-1);
  };

  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const last = options().length - 1;
    if (event.key === 'ArrowDown') mark(chosen === last ? -1 : chosen + 1);
    else if (event.key === 'ArrowUp') mark(chosen === -1 ? last : chosen - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen >= 0) choose(options()[chosen]!.dataset.href!);
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (option?.dataset.href) choose(option.dataset.href);
  });
  return { show, close };
}

function optionOf({ name, note, href }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('li');
  setAttributes(option, { role: 'option', id, 'aria-selected': 'false' });
  option.dataset.href = href;
  const words = [name, note].map((text) => Object.assign(document.createElement('span'), { textContent: text }));
  option.append(...words);
  return option;
}

function setAttributes(element: HTMLElement, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
