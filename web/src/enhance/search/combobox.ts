import type { Suggestion } from './offer-suggestions.ts';

/** A list of suggestions under an input, walked with the arrow keys (WAI-ARIA combobox with a list popup). */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #choose: (href: string) => void;
  #chosen = -1;

  constructor(input: HTMLInputElement, list: HTMLElement, choose: (href: string) => void) {
    this.#input = input;
    this.#list = list;
    this.#choose = choose;
    setAttributes(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' });
    input.addEventListener('keydown', (event) => this.#walk(event));
    input.addEventListener('blur', () => this.close());
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => this.#follow(event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null));
  }

  /** Shows suggestions in place of those before; none closes the list. */
  show(suggestions: Suggestion[]): void {
    this.#list.replaceChildren(...suggestions.map((suggestion, index) => optionOf(suggestion, `${this.#list.id}-${index}`)));
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.#mark(-1);
  }

  /** Hides the list. */
  close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #walk(event: KeyboardEvent): void {
    if (this.#list.hidden) return;
    const last = this.#options.length - 1;
    if (event.key === 'ArrowDown') this.#mark(this.#chosen === last ? -1 : this.#chosen + 1);
    else if (event.key === 'ArrowUp') this.#mark(this.#chosen === -1 ? last : this.#chosen - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.#chosen >= 0) this.#follow(this.#options[this.#chosen] ?? null);
    else return;
    event.preventDefault();
  }

  #mark(index: number): void {
    this.#chosen = index;
    this.#options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const active = this.#options[index];
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }

  #follow(option: HTMLElement | null): void {
    if (option?.dataset.href) this.#choose(option.dataset.href);
  }
}

function optionOf({ name, note, href }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('li');
  setAttributes(option, { role: 'option', id, 'aria-selected': 'false' });
  option.dataset.href = href;
  option.append(...[name, note].map((text) => Object.assign(document.createElement('span'), { textContent: text })));
  return option;
}

function setAttributes(element: HTMLElement, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
