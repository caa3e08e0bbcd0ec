import { yearsIn } from '../../view/time-steps.ts';
import { becomingWordsIn } from '../../words/becoming/index.ts';
import { compareWordsIn } from '../../words/compare/index.ts';
import { evolutionWordsIn } from '../../words/evolution/index.ts';
import { wordsIn } from '../../words/index.ts';
import { indicatorsWordsIn } from '../../words/indicators/index.ts';
import type { Language } from '../../words/languages.ts';
import { placesWordsIn } from '../../words/places/index.ts';

/** A page of the site as the navigation names it; whether it reads the years of its address. */
export type SitePage = { href: string; text: string; isTimed: boolean };

const timed: ReadonlySet<string> = new Set(['map', 'places', 'evolution']);

/** Returns the pages of the site: those to look at first, then those to look things up in. The years that are chosen go along to those that have time. */
export function sitePages(language: Language, query = ''): { first: SitePage[]; others: SitePage[] } {
  const { site, together } = wordsIn(language);
  const becoming = becomingWordsIn(language);
  const years = yearsIn(new URLSearchParams(query));
  const page = (path: string, text: string): SitePage => ({ href: `/${language}/${path}${years && timed.has(path) ? `?from=${years.from}&to=${years.to}` : ''}`, text, isTimed: timed.has(path) });
  return {
    first: [page('map', site.map), page('places', placesWordsIn(language).title), page('evolution', evolutionWordsIn(language).title), page('indicators', indicatorsWordsIn(language).title), page('gaps', site.gaps)],
    others: [page('compare', compareWordsIn(language).title), page('search', site.all), page('together', together.title), page('promises', becoming.promises.title), page('disagreements', becoming.disagreements.title), page('sources', site.sources), page('questions', site.questions), page('data', site.data), page('accessibility', site.accessibility)],
  };
}
