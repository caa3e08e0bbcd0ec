import { isPublished } from '$lib/view/page-address.ts';
import { rememberTheme } from './published.ts';

/** Makes the theme change at once instead of by a new page; the server keeps the choice either way. */
export function switchTheme(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    document.documentElement.dataset.theme = button.value;
    const body = new URLSearchParams({ theme: button.value, back: '/' });
    if (isPublished()) rememberTheme(button.value);
    else void fetch(form.action, { method: 'POST', body, redirect: 'manual', keepalive: true });
    form.querySelector<HTMLButtonElement>(`button:not([value="${button.value}"])`)?.focus();
  });
}
