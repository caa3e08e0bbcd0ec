import type { SourceFile } from '../../../read/record-reading.ts';
import { readTable } from '../../../read/table/read-table.ts';
import type { TableShape } from '../../../read/table/table-shape.ts';

/** The town of a partner as GeoNames knows it. */
export type Point = { lat: number; lng: number; geonames: string };

const placeTable: TableShape<'partner' | 'town' | 'country' | 'geonames' | 'lng' | 'lat'> = {
  columns: { partner: { header: 'Project.Partner' }, town: { header: 'Town' }, country: { header: 'Country' }, geonames: { header: 'geonameId' }, lng: { header: 'lng_GN' }, lat: { header: 'lat_GN' } },
  unused: ['Street', 'Postal.code', 'Website', 'Department', 'Legal.Status', 'Country.code', 'NUTS1..or.equivalent.', 'NUTS2..or.equivalent.', 'NUTS3..or.equivalent.', 'ID_PARTNER', 'CityAddress', 'CountryISO', 'Region', 'Continent', 'asciiName'],
};

/** Where partners sit, by their names and towns as keep.eu writes them: people matched those towns to GeoNames. It says nothing of projects, so that it states nothing. */
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
