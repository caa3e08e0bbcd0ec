import type { HomeView } from '../../server/read/home.ts';
import { escapeMarkup } from '../../share/escape-markup.ts';
import { linkable } from '../../view/address.ts';
import { shortAddress } from '../../view/voice.ts';
import { writeDate } from '../dates.ts';
import { wordsIn } from '../index.ts';
import type { Language } from '../languages.ts';

const most = 50;

/** Returns the pages that were read, those published last first, as a feed in Atom. */
export function feedOf({ release, pages, lastRead }: Pick<HomeView, 'release' | 'pages' | 'lastRead'>, origin: string, language: Language): string {
  const words = wordsIn(language);
  const updated = momentOf(lastRead);
  const entries = pages.slice(0, most).map((page) => {
    const address = linkable(page.url);
    const told = page.published ? words.home.published(writeDate(language, page.published)) : words.home.publishedUnknown;
    return [
      '<entry>',
      `<id>urn:sha256:${page.id}</id>`,
      `<title>${escapeMarkup(page.title ?? (address ? shortAddress(address) : page.source.title))}</title>`,
      `<updated>${momentOf(page.retrieved)}</updated>`,
      address ? `<link href="${escapeMarkup(address)}"/>` : '',
      `<author><name>${escapeMarkup(page.source.publisher)}</name></author>`,
      `<summary>${escapeMarkup(told)}</summary>`,
      '</entry>',
    ].join('');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>${origin}/${language}/atom.xml</id><title>Lisière: ${escapeMarkup(words.home.read)}</title><subtitle>${escapeMarkup(words.site.release(release))}</subtitle><updated>${updated}</updated><link rel="self" href="${origin}/${language}/atom.xml"/><link href="${origin}/${language}"/>\n${entries.join('\n')}\n</feed>\n`;
}

/** A feed wants a moment where a page has a day at most. */
function momentOf(day: string | null): string {
  return `${/^\d{4}-\d\d-\d\d/.exec(day ?? '')?.[0] ?? '1970-01-01'}T00:00:00Z`;
}
