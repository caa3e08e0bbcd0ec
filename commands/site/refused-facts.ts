import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { csvOf } from '../../graph/derive/export/csv.ts';
import type { Issue, IssueSort } from '../../graph/model/issue.ts';
import type { RefusedFacts } from '../../graph/model/site/site.ts';
import { recordsIn } from '../../ground/lines/line-file.ts';

const most = 100_000;

/** The sorts of issues that the sources page counts and gives away; of a person nothing is, and a file as a whole is told on the page. */
const told: readonly IssueSort[] = ['refused', 'cell', 'thing'];

/** Returns what a work folder knows of facts and rows that were refused, of cells that could not be read and of things that could not be placed, as a site gives the list of one source away. */
export function refusedFacts(home: string): RefusedFacts {
  const path = join(home, 'issues.ndjson');
  return {
    table(source) {
      if (!existsSync(path)) return null;
      const rows: (string | null)[][] = [];
      for (const issue of recordsIn<Issue>(path)) {
        if (issue.source === source && told.includes(issue.sort) && rows.length < most) rows.push([issue.sort, issue.code, issue.place, issue.page, issue.message]);
      }
      return rows.length === 0 ? null : csvOf(['sort', 'code', 'place', 'page_sha256', 'reason'], rows);
    },
  };
}
