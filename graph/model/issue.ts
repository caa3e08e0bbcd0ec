/** A page, row or fact that was not taken, where it stood, and why: one line of issues.ndjson. */
export type Issue = {
  code: string;
  source: string;
  page: string | null;
  place: string | null;
  message: string;
};
