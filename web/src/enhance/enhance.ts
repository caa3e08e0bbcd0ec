import { offerSuggestions } from './search.ts';
import { switchTheme } from './theme.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-search]')) offerSuggestions(form);
for (const form of document.querySelectorAll<HTMLFormElement>('[data-theme-switch]')) switchTheme(form);
