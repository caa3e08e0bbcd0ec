import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Issue } from '../../../graph/model/issue.ts';
import { holdLock } from '../../../ground/lock.ts';
import type { Report } from '../../../ground/report.ts';
import { Fault, issueOf } from '../fault.ts';
import type { Visitor } from '../live/visitor.ts';
import { readRemembered, recallParked, remember } from '../remembered.ts';
import { askJson } from './ask-json.ts';
import { download } from './download.ts';
import { changeFiles, makeFolder } from './fetched-files.ts';
import type { FetchFiles, FileWeb } from './file-web.ts';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { writeLines } from './write-lines.ts';

/** Fetches a source's files into its folder: all of them, or none; what is amiss is an issue, and leaves the folder as it was, and the next run goes on from there. */
export async function fetchFiles(source: string, fetch: FetchFiles, folder: string, visitor: Visitor, report: Report): Promise<Issue[]> {
  const shared = makeFolder(dirname(folder));
  recallParked(readRemembered(shared), visitor);
  try {
    // Two runs at once would write the same parts: the second waits, and then finds nothing new.
    await holdLock(join(makeFolder(folder), '.lock'), async () => {
      const stage = openStage(source, folder, visitor, report);
      await fetch(webOf(stage), folder);
      settle(stage);
    });
    return [];
  } catch (error) {
    if (error instanceof Fault) return [issueOf(error, source)];
    throw error;
  } finally {
    remember(shared, visitor, '', null);
  }
}

function webOf(stage: Stage): FileWeb {
  return {
    download: (url, name, options) => download(stage, url, name, options),
    json: (url, options) => askJson(stage, url, options),
    write: (name, lines) => writeLines(stage, name, lines),
  };
}

function settle(stage: Stage): void {
  const files = [...stage.had.values()];
  const isSame = files.length === stage.before.size && files.every((file) => JSON.stringify(stage.before.get(file.name)) === JSON.stringify(file));
  if (isSame) rmSync(stage.path, { recursive: true, force: true });
  else changeFiles(stage.folder, files);
}
