import { isPublished } from '$lib/view/page-address.ts';
import { standIn } from './published.ts';
import { offerSuggestions } from './search.ts';
import { switchTheme } from './theme.ts';

if (isPublished()) standIn();
for (const form of document.querySelectorAll<HTMLFormElement>('[data-search]')) offerSuggestions(form);
for (const form of document.querySelectorAll<HTMLFormElement>('[data-theme-switch]')) switchTheme(form);
