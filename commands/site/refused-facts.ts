import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { csvOf } from '../../graph/derive/export/csv.ts';
import type { Issue } from '../../graph/model/issue.ts';
import type { RefusedFacts } from '../../graph/model/site/site.ts';
import { recordsIn } from '../../ground/lines/line-file.ts';

const most = 100_000;

/** Returns what a work folder knows of facts that were refused, as a site gives the list of one source away. */
export function refusedFacts(home: string): RefusedFacts {
  const path = join(home, 'issues.ndjson');
  return {
    table(source) {
      if (!existsSync(path)) return null;
      const rows: (string | null)[][] = [];
      for (const issue of recordsIn<Issue>(path)) {
        if (issue.source === source && !issue.code.endsWith('.left-out') && rows.length < most) rows.push([issue.code, issue.place, issue.page, issue.message]);
      }
      return rows.length === 0 ? null : csvOf(['code', 'place', 'page_sha256', 'reason'], rows);
    },
  };
}
