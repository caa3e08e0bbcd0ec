import { isPublished } from '$lib/view/page-address.ts';
import { standIn } from './published.ts';
import { offerPictures } from './take-picture.ts';
import { keepYears } from './keep-years.ts';
import { offerSuggestions } from './search/offer-suggestions.ts';
import { switchTheme } from './theme.ts';

document.documentElement.dataset.script = '';
if (isPublished()) standIn();
offerPictures();
keepYears();
for (const form of document.querySelectorAll<HTMLFormElement>('[data-search]')) offerSuggestions(form);
for (const form of document.querySelectorAll<HTMLFormElement>('[data-theme-switch]')) switchTheme(form);
