import type { TableShape } from '../../../read/table/table-shape.ts';

/** The columns of the sheet of projects that are read. */
export type ProjectColumn = 'programme' | 'acronym' | 'title' | 'title2' | 'title3' | 'lead' | 'budget' | 'funding' | 'theme1' | 'theme2' | 'theme3' | 'start' | 'end' | 'call';

/**
 * The sheet of projects. Its lead partner stands again, with its whole address, in the sheet of partners. The budgets by fund make up the EU funding. Objectives, priorities,
 * descriptions, results, achievements and outputs are wording. The website is mostly the programme's.
 */
export const projectSheet: TableShape<ProjectColumn> = {
  sheet: 'Projects (lead partners)',
  columns: {
    programme: { header: 'Programme' },
    acronym: { header: 'Acronym' },
    title: { header: 'Project Name' },
    title2: { header: 'Project Name language 2' },
    title3: { header: 'Project Name language 3' },
    lead: { header: 'Lead Partner' },
    budget: { header: 'Budget' },
    funding: { header: 'EU Funding' },
    theme1: { header: 'Thematic1' },
    theme2: { header: 'Thematic2' },
    theme3: { header: 'Thematic3' },
    start: { header: 'Project start' },
    end: { header: 'Project end' },
    call: { header: 'Call SN' },
  },
  unused: [
    ...['Period', 'Street', 'Postal code', 'Town', 'Country', 'Project total expenditure', 'Project EU Funding expenditure', 'ERDF budget', 'ENI budget', 'IPA budget', 'ERDF eq. budget', 'Co-Financing sources', 'Website'],
    ...['Specific Obj', 'Thematic Obj', 'Inv. Priority', 'Thematic Priorities (Interreg-IPA CBC specific)', 'Description 1', 'Description 2', 'Description EN', 'Priority Area', 'Degree of comp.', 'Strategy'],
    ...['Expected Results', 'Achievements', 'Expected Outputs', 'Delivered Outputs'].flatMap((column) => [`${column} 1`, `${column} 2`, `${column} EN`]),
  ],
};
