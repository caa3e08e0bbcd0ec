const ends = ['from', 'to', 'said'];

/** Lets the time that is chosen on a page go along to the next page that has time; it may have changed since the page was made. */
export function keepYears(): void {
  const carry = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-timed]') : null;
    if (!link) return;
    const [here, there] = [new URLSearchParams(location.search), new URLSearchParams(link.search)];
    for (const end of ends) {
      const year = here.get(end);
      if (year === null) there.delete(end);
      else there.set(end, year);
    }
    link.search = there.toString();
  };
  for (const kind of ['pointerdown', 'focusin', 'click']) document.addEventListener(kind, carry, { capture: true });
}
