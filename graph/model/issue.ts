/**
 * What an issue tells of: a fact or row that was `refused`; a row that was `left-out`, being about a natural person; a `cell`, or a whole column, that could not be read;
 * a `thing` whose place or beginning its records do not agree on or nobody knows; or a page or `file` as a whole. Of a source, accepted + refused + left-out = offered.
 */
export const issueSorts = ['refused', 'left-out', 'cell', 'thing', 'file'] as const;

/** What an issue tells of. */
export type IssueSort = (typeof issueSorts)[number];

/** A page, row or fact that was not taken, where it stood, why, and which of these it is: one line of issues.ndjson. */
export type Issue = {
  code: string;
  source: string;
  page: string | null;
  place: string | null;
  message: string;
  sort: IssueSort;
};
