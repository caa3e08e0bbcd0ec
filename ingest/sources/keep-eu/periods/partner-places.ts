import type { SourceFile } from '../../../read/record-reading.ts';
import { readTable } from '../../../read/table/read-table.ts';
import type { TableShape } from '../../../read/table/table-shape.ts';

/** The columns that tell of a partner, whatever it takes part in. */
export type BodyColumn = 'partner' | 'postcode' | 'town' | 'country' | 'status' | 'countryCode' | 'nuts1' | 'nuts2' | 'nuts3';

/** Those columns as R writes their headers. */
export const bodyColumns = {
  partner: { header: 'Project.Partner' },
  postcode: { header: 'Postal.code' },
  town: { header: 'Town' },
  country: { header: 'Country' },
  status: { header: 'Legal.Status' },
  countryCode: { header: 'Country.code' },
  nuts1: { header: 'NUTS1..or.equivalent.' },
  nuts2: { header: 'NUTS2..or.equivalent.' },
  nuts3: { header: 'NUTS3..or.equivalent.' },
} as const;

/** The town of a partner as GeoNames knows it. */
export type Point = { lat: number; lng: number; geonames: string };

/** The table of partners: each once, where it sits, and the town of GeoNames that people matched to it. It says nothing of projects; its numbers are of the thesis that made it. */
export const placeTable: TableShape<BodyColumn | 'geonames' | 'lng' | 'lat'> = {
  columns: { ...bodyColumns, geonames: { header: 'geonameId' }, lng: { header: 'lng_GN' }, lat: { header: 'lat_GN' } },
  unused: ['Street', 'Website', 'Department', 'ID_PARTNER', 'CityAddress', 'CountryISO', 'Region', 'Continent', 'asciiName'],
};

/** Where partners sit, by their names and towns as keep.eu writes them: people matched those towns to GeoNames. */
export class PartnerPlaces {
  private readonly points = new Map<string, Point | null>();

  /** Adds the rows of a table, and tells each name; a partner of one name and town that two rows put at two places has none. */
  async add(file: SourceFile, tell: (name: string) => void): Promise<void> {
    for await (const { cells, flaw } of readTable(file, placeTable)) {
      tell(cells.partner);
      const [lat, lng] = [Number(cells.lat), Number(cells.lng)];
      if (flaw !== null || cells.lat === '' || !(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) continue;
      const key = keyOf(cells);
      const before = this.points.get(key);
      this.points.set(key, before === undefined || before?.geonames === cells.geonames ? { lat, lng, geonames: cells.geonames } : null);
    }
  }

  /** Returns the place of a partner; null when it is not known. */
  of(cells: { partner: string; town: string; country: string }): Point | null {
    return this.points.get(keyOf(cells)) ?? null;
  }
}

function keyOf({ partner, town, country }: { partner: string; town: string; country: string }): string {
  return [partner, town, country].map((text) => text.toLowerCase().replace(/\s+/gu, ' ')).join('\n');
}
