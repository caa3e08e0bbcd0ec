import type { TableShape } from '../../read/table/table-shape.ts';

const of = (header: string): { header: string } => ({ header });

/** The largest table of the whole register unpacks to 2 GB (2025). */
const largest = 2 ** 33;

/** The tables of the open data that are read, by the names of their files. */
export const tables = {
  enterprise: {
    columns: { number: of('EnterpriseNumber'), type: of('TypeOfEnterprise'), form: of('JuridicalForm'), start: of('StartDate') },
    unused: ['Status', 'JuridicalSituation', 'JuridicalFormCAC'],
    largest,
  },
  denomination: { columns: { number: of('EntityNumber'), language: of('Language'), type: of('TypeOfDenomination'), name: of('Denomination') }, unused: [], largest },
  address: {
    columns: { number: of('EntityNumber'), type: of('TypeOfAddress'), countryFr: of('CountryFR'), postcode: of('Zipcode'), townNl: of('MunicipalityNL'), townFr: of('MunicipalityFR'), struckOff: of('DateStrikingOff') },
    unused: ['CountryNL', 'StreetNL', 'StreetFR', 'HouseNumber', 'Box', 'ExtraAddressInfo'],
    largest,
  },
  activity: { columns: { number: of('EntityNumber'), version: of('NaceVersion'), code: of('NaceCode'), classification: of('Classification') }, unused: ['ActivityGroup'], largest },
} as const satisfies Record<string, TableShape<string>>;

/** When the tables were made; the columns hold a variable and its value. */
export const meta = { columns: { variable: of('Variable'), value: of('Value') }, unused: [] } satisfies TableShape<string>;

/** A table that is read. */
export type TableName = keyof typeof tables;

/** The cells of a row of a table, with the number that ties it to those of others. */
export type KboRow<Name extends TableName> = { key: string; row: string; flaw: string | null; notes: readonly { code: string; column: string; message: string }[]; cells: Record<keyof (typeof tables)[Name]['columns'], string> };
