/** What names the first page in the address of its image. */
export const firstPage = 'home';

/** Returns the address of the image that stands for a page where it is shared: one of each thing, drawn without words but its names, and one of each other page in each language. */
export function imageOf(language: string, path: string): string {
  const [, thing] = /^\/thing\/([^/]+)$/.exec(path) ?? [];
  return thing ? `/images/${thing}.png` : `/${language}/images/${path.slice(1).replaceAll('/', ',') || firstPage}.png`;
}

/** Returns the path of the page that an image stands for, without its language. */
export function pageOf(name: string): string {
  return name === firstPage ? '' : `/${name.replaceAll(',', '/')}`;
}
