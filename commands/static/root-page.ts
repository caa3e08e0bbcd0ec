const endonyms: Record<string, string> = { fr: 'français', nl: 'Nederlands', en: 'English' };

/** Returns the page at the root of a copy: a choice of languages, in the dress of its first page; where there is script, the reader's own language is chosen. */
export function rootPage(first: string, languages: readonly string[], base: string): string {
  const head = [...first.matchAll(/<link[^>]* rel="(?:stylesheet|icon)"[^>]*>|<link rel="(?:stylesheet|icon)"[^>]*>|<link[^>]*rel="stylesheet"[^>]*>|<script type="module"[^>]*><\/script>|<meta http-equiv[^>]*>/g)].map(([tag]) => tag);
  const links = languages.map((language) => `<p><a href="${base}/${language}/" lang="${language}" hreflang="${language}">${endonyms[language] ?? language}</a></p>`);
  return [
    `<!doctype html>`,
    `<html lang="${languages[0]}" data-published${base === '' ? '' : ` data-base="${base}"`}>`,
    `<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>Lisière</title>${[...new Set(head)].join('')}</head>`,
    `<body><main><h1>Lisière</h1><nav aria-label="Lisière" data-choose-language>${links.join('')}</nav></main></body>`,
    `</html>`,
    '',
  ].join('\n');
}
