import { daysOf } from '../../model/edtf.ts';
import type { RelationRecord, StatementRecord } from '../../model/records.ts';
import type { Evidence } from '../../model/statement.ts';
import { faultsOf } from '../check-statement.ts';
import { relationId } from '../relation-id.ts';
import { statementId } from '../statement-id.ts';
import type { Finding } from './finding.ts';

/** The longest span that a statement may rest on, in UTF-16 code units (CONTRACT.md). */
export const longestSpan = 400;

/** Returns what is wrong with a statement taken alone: its id, the rules of its predicate, its evidence, its dates. */
export function statementFaults(statement: StatementRecord): Finding[] {
  const place = `statement ${statement.id}`;
  const id = statementId(statement);
  const findings = faultsOf(statement).map((message) => ({ code: 'statement.model', place, message }));
  if (id !== statement.id) findings.push({ code: 'statement.id', place, message: `expected the id of its content, "${id}", found "${statement.id}".` });
  for (const message of evidenceFaults(statement.evidence)) findings.push({ code: 'statement.evidence', place, message });
  for (const message of seenFaults(statement)) findings.push({ code: 'statement.dates', place, message });
  return findings;
}

/** Returns what is wrong with a relation taken alone: its id and its bounds. */
export function relationFaults(relation: RelationRecord): Finding[] {
  const place = `relation ${relation.id}`;
  const id = relationId(relation);
  const { fromMin, fromMax, toMin, toMax } = relation.bounds;
  const bounds = [fromMin, fromMax, toMin, toMax];
  const findings: Finding[] = [];
  if (id !== relation.id) findings.push({ code: 'relation.id', place, message: `expected the id of its content, "${id}", found "${relation.id}".` });
  if (bounds.some((bound) => bound === null) && bounds.some((bound) => bound !== null)) findings.push({ code: 'relation.bounds', place, message: `expected four bounds or none, found ${quoted(bounds)}.` });
  if ((relation.from !== null || relation.to !== null) && fromMin === null) findings.push({ code: 'relation.bounds', place, message: `expected bounds for a dated relation, found none.` });
  if (fromMin !== null && fromMax !== null && toMin !== null && toMax !== null && (fromMin > fromMax || toMin > toMax || fromMin > toMax)) findings.push({ code: 'relation.bounds', place, message: `expected bounds in order, found ${quoted(bounds)}.` });
  return findings;
}

function evidenceFaults({ kind, url, page, start, end, row }: Evidence): string[] {
  if (kind === 'reference') {
    return url !== null && page === null && start === null && end === null && row === null ? [] : ['expected an address alone as evidence read by hand, found a page, a span or a row, or no address.'];
  }
  if (kind === 'row') {
    return page !== null && row !== null && start === null && end === null ? [] : ['expected a file and a row as evidence, found one of them missing, or a span.'];
  }
  if (page === null || start === null || end === null || row !== null) return ['expected a page and a span as evidence, found one of them missing, or a row.'];
  return start < end && end - start <= longestSpan ? [] : [`expected a span of 1 to ${longestSpan} units, found ${start} to ${end}.`];
}

function seenFaults({ evidence, first_seen, retracted }: StatementRecord): string[] {
  const said = evidence.published === null ? null : daysOf(evidence.published);
  const faults: string[] = [];
  if (said && said.first > evidence.retrieved) faults.push(`expected a page that was published before it was read on ${evidence.retrieved}, found ${evidence.published}.`);
  if (retracted !== null && retracted < first_seen) faults.push(`expected it retracted after it was first seen on ${first_seen}, found ${retracted}.`);
  return faults;
}

function quoted(bounds: (string | null)[]): string {
  return bounds.map((bound) => (bound === null ? 'nothing' : `"${bound}"`)).join(', ');
}
