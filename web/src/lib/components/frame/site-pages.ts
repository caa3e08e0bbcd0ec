import { becomingWordsIn } from '../../words/becoming/index.ts';
import { compareWordsIn } from '../../words/compare/index.ts';
import { evolutionWordsIn } from '../../words/evolution/index.ts';
import { wordsIn } from '../../words/index.ts';
import { indicatorsWordsIn } from '../../words/indicators/index.ts';
import type { Language } from '../../words/languages.ts';
import { placesWordsIn } from '../../words/places/index.ts';

/** A page of the site as the navigation names it. */
export type SitePage = { href: string; text: string };

/** Returns the pages of the site: those to look at first, then those to look things up in. */
export function sitePages(language: Language): { first: SitePage[]; others: SitePage[] } {
  const { site, together } = wordsIn(language);
  const becoming = becomingWordsIn(language);
  const page = (path: string, text: string) => ({ href: `/${language}/${path}`, text });
  return {
    first: [page('map', site.map), page('places', placesWordsIn(language).title), page('evolution', evolutionWordsIn(language).title), page('indicators', indicatorsWordsIn(language).title), page('gaps', site.gaps)],
    others: [page('compare', compareWordsIn(language).title), page('search', site.all), page('together', together.title), page('promises', becoming.promises.title), page('disagreements', becoming.disagreements.title), page('sources', site.sources), page('questions', site.questions), page('data', site.data), page('accessibility', site.accessibility)],
  };
}
