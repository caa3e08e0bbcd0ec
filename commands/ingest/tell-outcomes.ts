import { join } from 'node:path';
import { exitCodes } from '../../ground/refusal.ts';
import { reportToTerminal } from '../../ground/report.ts';
import type { Issue } from '../../graph/model/issue.ts';
import type { Outcome } from '../../ingest/read-source.ts';
import type { Unread } from './last-run.ts';

/** Prints a line a source, and says beside them what the numbers count and where the rest is told. */
export function tellOutcomes(outcomes: readonly Outcome[], home: string, isKept: boolean): void {
  reportToTerminal('each source with its pages or files, its statements, and its issues (what it offers and was refused or left out, and pages or files that were not read):');
  for (const { source, pages, statements, issueCount } of outcomes) process.stdout.write(`${source} ${pages} ${statements} ${issueCount}\n`);
  if (isKept && outcomes.some(({ issueCount }) => issueCount > 0)) reportToTerminal(`issues: all that was not taken has its line in ${join(home, 'issues.ndjson')}, with its reason; \`npm run status -- --sources\` counts them.`);
}

/** Returns what of a run could not be read, and why. */
export function unreadOf(outcomes: readonly Outcome[], strays: readonly Issue[]): Unread[] {
  const whyOf = (issues: readonly Issue[]): string => [...new Set(issues.filter(({ sort }) => sort === 'file').map(({ message }) => message))].join(' ');
  return [...outcomes.filter(({ code }) => code !== 'published').map(({ source, issues }) => ({ source, why: whyOf(issues) })), ...strays.map(({ source, message }) => ({ source, why: message }))];
}

/** Says last of all, beside what was published, of which sources something was not read, and what stands of them. */
export function tellUnread(outcomes: readonly Outcome[], code: number): void {
  for (const { source, statements } of outcomes.filter((outcome) => outcome.code !== 'published')) {
    reportToTerminal(statements > 0 ? `${source}: left out, or some of it, for the reason above. What it said before stays as it was: ${statements} statements stand.` : `${source}: left out, for the reason above. It said nothing before, and says nothing now.`);
  }
  if (code === exitCodes.partial) reportToTerminal('exit code 4: the release is as told above, without what could not be read.');
  if (code === exitCodes.parked) reportToTerminal('exit code 8: the release is as told above; a host could not be asked, or asked to be left alone. Run it again later.');
}
