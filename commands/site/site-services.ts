import { join } from 'node:path';
import type { Database } from '../../graph/database/open.ts';
import type { SiteServices } from '../../graph/model/site/site.ts';
import { reportToTerminal } from '../../ground/report.ts';
import type { Settings } from '../../ground/settings.ts';
import { openDataShelf } from './data-shelf.ts';
import { openLibrary } from './library.ts';
import { refusedFacts } from './refused-facts.ts';
import { releaseChanges } from './release-changes.ts';
import { openReviewDesk } from './review-desk.ts';

/** Returns what a site offers beside the graph itself: the library of questions, the files of the served release, what was refused, what changed since the release before, the desk where bodies are judged, and where readers write. */
export function siteServices(database: Database, settings: Pick<Settings, 'home' | 'reviewToken' | 'contact'>): SiteServices {
  const { home, contact } = settings;
  return { library: openLibrary(database), data: openDataShelf(database, join(home, 'data'), reportToTerminal), refused: refusedFacts(home), ...releaseChanges(home), review: openReviewDesk(database, settings, reportToTerminal), contact };
}
