import type { TableShape } from '../../read/table/table-shape.ts';

/** The columns of a table of projects that are read. */
export type ProjectColumn = 'id' | 'acronym' | 'title' | 'start' | 'end' | 'cost' | 'contribution' | 'programme' | 'basis' | 'call' | 'changed';

/** What says nothing that the model holds, or says it in wording; `snapshot` stands in slices that others made. */
const unused = ['status', 'topics', 'ecSignatureDate', 'masterCall', 'fundingScheme', 'nature', 'objective', 'rcn', 'grantDoi'];

/** Returns the shape of a table of projects: that of today's files, of a slice of them, or of a zip. */
export function projectTable(name: string): TableShape<ProjectColumn> {
  return {
    ...(/\.zip$/i.test(name) && { sheet: /(^|\/)project\.csv$/i }),
    columns: {
      id: { header: 'id' },
      acronym: { header: 'acronym' },
      title: { header: 'title' },
      start: { header: 'startDate' },
      end: { header: 'endDate' },
      cost: { header: 'totalCost' },
      contribution: { header: 'ecMaxContribution' },
      basis: { header: 'legalBasis' },
      programme: { header: 'frameworkProgramme' },
      call: { header: 'subCall' },
      changed: { header: 'contentUpdateDate' },
    },
    unused: /slice/.test(name) ? [...unused, 'snapshot'] : unused,
  };
}

/** The columns of the older table that are read: a project and all who take part in one row. */
export type OlderColumn = Exclude<ProjectColumn, 'changed'> | 'coordinator' | 'coordinatorCountry' | 'participants';

/** The table of 2018. Its countries are a set, in no order of the participants, and tell of none of them. */
export const olderTable: TableShape<OlderColumn> = {
  columns: {
    id: { header: ['id', 'reference'] },
    acronym: { header: 'acronym' },
    basis: { header: 'programme' },
    programme: { header: 'frameworkProgramme' },
    title: { header: 'title' },
    start: { header: 'startDate' },
    end: { header: 'endDate' },
    cost: { header: 'totalCost' },
    contribution: { header: 'ecMaxContribution' },
    call: { header: 'call' },
    coordinator: { header: 'coordinator' },
    coordinatorCountry: { header: 'coordinatorCountry' },
    participants: { header: 'participants' },
  },
  unused: ['rcn', 'status', 'topics', 'projectUrl', 'objective', 'fundingScheme', 'participantCountries', 'subjects'],
  mend: mendDecimals,
};

const isWhole = (cell: string | undefined): boolean => /^\d+$/.test(cell ?? '');
const isPart = (cell: string | undefined): boolean => /^\d{1,2}$/.test(cell ?? '');

/**
 * Amounts with a decimal comma part into two cells where commas also part cells, and all that follows is shifted: `7643751,25,6998911,25`. Returns the row with each amount in its cell
 * again; null where the cells can be put together in no way or in several. No contribution is larger than the cost.
 */
export function mendDecimals(cells: readonly string[], headers: readonly string[]): string[] | null {
  const [at, extra] = [headers.indexOf('totalCost'), cells.length - headers.length];
  const around = cells.slice(at, at + 2 + extra);
  const ways: string[][] = [];
  if (extra === 2 && isWhole(around[0]) && isPart(around[1]) && isWhole(around[2]) && isPart(around[3])) ways.push([`${around[0]},${around[1]}`, `${around[2]},${around[3]}`]);
  if (extra === 1 && isWhole(around[0]) && isPart(around[1]) && isWhole(around[2])) ways.push([`${around[0]},${around[1]}`, around[2]!]);
  if (extra === 1 && isWhole(around[0]) && isWhole(around[1]) && isPart(around[2])) ways.push([around[0]!, `${around[1]},${around[2]}`]);
  const sound = ways.filter(([cost, share]) => Number(share!.replace(',', '.')) <= Number(cost!.replace(',', '.')));
  return sound.length === 1 ? [...cells.slice(0, at), ...sound[0]!, ...cells.slice(at + 2 + extra)] : null;
}
