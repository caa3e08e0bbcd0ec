import { z } from 'zod';
import type { FetchFiles } from '../source.ts';

/** The regions of NUTS 2024 with a point each, by Eurostat's GISCO; only codes and names of it are kept. */
const regions = 'https://gisco-services.ec.europa.eu/distribution/v2/nuts/geojson/NUTS_LB_2024_4326.geojson';

/** The administrative divisions of France, by Etalab. */
const divisions = 'https://geo.api.gouv.fr';
const departments = ['02', '08', '59', '60', '62', '80'];

const shapes = z.object({ features: z.array(z.object({ properties: z.object({ NUTS_ID: z.string(), LEVL_CODE: z.number(), CNTR_CODE: z.string(), NAME_LATN: z.string(), NUTS_NAME: z.string() }) })) });
const groups = z.array(z.object({ code: z.string(), nom: z.string() }));
const communes = z.array(z.object({ code: z.string(), nom: z.string(), codeRegion: z.string(), codesPostaux: z.array(z.string()), population: z.number().optional(), siren: z.string(), codeEpci: z.string().optional() }));

/** Fetches the regions of NUTS and the communes of Hauts-de-France and the Ardennes with their groupings, as the lists that are read. The municipalities of Belgium are published as a zip of another shape, and are given by hand. */
export const live: FetchFiles = async (web) => {
  const { features } = shapes.parse(await web.json(regions));
  await web.write('nuts_2024_codes.csv', linesOf(['nuts_id', 'level', 'country', 'name_latn', 'nuts_name'], features.map(({ properties: { NUTS_ID, LEVL_CODE, CNTR_CODE, NAME_LATN, NUTS_NAME } }) => [NUTS_ID, LEVL_CODE, CNTR_CODE, NAME_LATN, NUTS_NAME])));
  const names = new Map(groups.parse(await web.json(`${divisions}/epcis?fields=nom,code`)).map(({ code, nom }) => [code, nom]));
  const rows: (string | number)[][] = [];
  for (const department of departments) {
    const listed = communes.parse(await web.json(`${divisions}/departements/${department}/communes?fields=nom,code,codeRegion,codesPostaux,population,siren,codeEpci`));
    for (const { code, nom, codeRegion, codesPostaux, population = '', siren, codeEpci = '' } of listed) rows.push([code, nom, department, codeRegion, codesPostaux.join('|'), population, siren, codeEpci, names.get(codeEpci) ?? '']);
  }
  await web.write('communes_hauts_de_france_ardennes.csv', linesOf(['insee', 'nom', 'departement', 'region', 'codes_postaux', 'population', 'siren', 'epci_siren', 'epci_nom'], rows));
};

async function* linesOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): AsyncGenerator<string> {
  for (const row of [header, ...rows]) yield row.map((cell) => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell))).join(',');
}
