import { readTable } from '../../read/table/read-table.ts';
import type { TableFile, TableRow, TableShape } from '../../read/table/table-shape.ts';

/** A column of the projects that is read. */
export type ProjectColumn = 'project' | 'english' | 'title' | 'start' | 'end' | 'total' | 'currency' | 'union' | 'beneficiary' | 'beneficiaryName' | 'beneficiaryNumber' | 'point' | 'fund' | 'programme' | 'country' | 'nuts1' | 'nuts2' | 'nuts3';

const projects: TableShape<ProjectColumn> = {
  largest: 2 ** 31,
  columns: {
    project: { header: 'Operation_Unique_Identifier' },
    english: { header: 'Operation_Name_English' },
    title: { header: 'Operation_Name_Programme_Language' },
    start: { header: 'Operation_Start_Date' },
    end: { header: 'Operation_End_Date' },
    total: { header: 'Total_Eligible_Expenditure_amount' },
    currency: { header: 'Total_Eligible_Expenditure_Currency', optional: true },
    union: { header: 'Project_EU_Budget' },
    beneficiary: { header: 'Beneficiary_Unique_Identifier' },
    beneficiaryName: { header: 'Beneficiary_Name', optional: true },
    beneficiaryNumber: { header: 'Beneficiary_Local_Identifier', optional: true },
    point: { header: 'Location_Indicator_latitude_longitude', optional: true },
    fund: { header: 'Fund_Name', optional: true },
    programme: { header: 'Programme_Name' },
    country: { header: ['CountryCode', 'Country'] },
    nuts1: { header: 'NUTS1_Code', optional: true },
    nuts2: { header: 'NUTS2_Code', optional: true },
    nuts3: { header: 'NUTS3_Code', optional: true },
  },
  // The name of a country stands beside its code in some generations, and alone in others.
  unused: [/^(?:Operation_Summary|Operation_Local|Category|Thematic|Policy|Fund_Code|Programme_Code|Programming_Period|Postal_Code|Cofinancing_Rate|Region|NUTS\d_Label|Managing|Intervention|Specific|Priority|Country(?:Code)?$|Project_Website|Website|Keep|Interreg)/i],
};

/** A column of the beneficiaries that is read. */
export type NameColumn = 'beneficiary' | 'name';

const names: TableShape<NameColumn> = {
  largest: 2 ** 30,
  columns: { beneficiary: { header: ['Beneficiary', 'Beneficiary_Unique_Identifier'] }, name: { header: /^(?:Beneficiary_?(?:Name|Label)|Name|Label)$/i } },
  unused: [/./],
};

/** Streams the projects of a country. */
export function readProjects(file: TableFile): AsyncGenerator<TableRow<ProjectColumn>> {
  return readTable(file, projects);
}

/** Streams the names of a country's beneficiaries. */
export function readNames(file: TableFile): AsyncGenerator<TableRow<NameColumn>> {
  return readTable(file, names);
}
