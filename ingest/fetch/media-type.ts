/** Returns the bare media type of a Content-Type, in lower case and without its parameters. */
export function bareType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

/** Returns the charset parameter of a Content-Type, or null without one. */
export function charsetParameter(contentType: string): string | null {
  return /;\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^;\s]+))/i.exec(contentType)?.slice(1).find((label) => label)?.trim() ?? null;
}

/** Says whether a media type is one of markup, which has a text view of its own. */
export function isMarkup(mediaType: string): boolean {
  return ['text/html', 'application/xhtml+xml'].includes(bareType(mediaType));
}

const extensions: Record<string, string> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/csv': 'csv',
  'application/json': 'json',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/zip': 'zip',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** Returns the extension that an archived file of a media type has. */
export function extensionOf(mediaType: string): string {
  return extensions[bareType(mediaType)] ?? 'bin';
}
