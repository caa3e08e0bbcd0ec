const key = 'lisiere-theme';

/** Does in a copy that was published as files what a server does elsewhere: keeps the theme, opens the list, and finds the reader's language at the root. */
export function standIn(): void {
  const kept = readTheme();
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
  for (const place of document.querySelectorAll<HTMLElement>('[data-opens]')) void import(/* @vite-ignore */ place.dataset.opens!);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-choose-language] a')) {
    if (navigator.language.startsWith(link.lang)) return location.replace(link.href);
  }
}

/** Keeps the theme for the next page; says whether the browser does, for one that keeps nothing shows each page in its own. */
export function rememberTheme(theme: string): boolean {
  try {
    localStorage.setItem(key, theme);
    return true;
  } catch {
    return false;
  }
}

function readTheme(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
