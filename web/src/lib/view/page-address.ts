/** Returns the address of a page of this site as scripts write it into links: a published copy may lie in a folder of its host. */
export function pageAddress(path: string): string {
  return `${typeof document === 'undefined' ? '' : (document.documentElement.dataset.base ?? '')}${path}`;
}

/** Says whether this page is of a copy that was published as files: no server answers questions there. */
export function isPublished(): boolean {
  return document.documentElement.dataset.published !== undefined;
}
