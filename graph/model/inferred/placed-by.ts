import type { Words } from '../kinds/declare.ts';

/** What tells where a thing sits, the surest first: a point, a postcode, a town, a region, the territory that a body is named after, or no more than a country. */
export const placedBy = {
  coordinates: { en: 'by coordinates', fr: 'par ses coordonnées', nl: 'volgens coördinaten' },
  postcode: { en: 'by its postcode', fr: 'par son code postal', nl: 'volgens de postcode' },
  town: { en: 'by its town', fr: 'par sa commune', nl: 'volgens de gemeente' },
  region: { en: 'by its region', fr: 'par sa région', nl: 'volgens de regio' },
  territory: { en: 'by the territory it is named after', fr: 'par le territoire dont il porte le nom', nl: 'volgens het gebied waarnaar het genoemd is' },
  country: { en: 'by its country', fr: 'par son pays', nl: 'volgens het land' },
} as const satisfies Record<string, Words>;

/** How a thing was placed. */
export type PlacedBy = keyof typeof placedBy;
