import type { Issue } from '../../graph/model/issue.ts';

/** Why a page is not taken: every code of this stage, with its meaning. */
export const faultCodes = {
  'archive.line': 'A line of fetched.jsonl does not say what a fetch must say.',
  'archive.repeated': 'A line of fetched.jsonl repeats another one.',
  'archive.missing': 'The bytes of an archived page are not there.',
  'archive.tampered': 'The bytes of an archived page are not those that were fetched.',
  'fetch.address': 'The address is no address of the web.',
  'fetch.blocked': 'The address leads somewhere that a public page does not live.',
  'fetch.dns': 'The name of the host is not known.',
  'fetch.connect': 'The host does not answer.',
  'fetch.reset': 'The host broke off before it answered.',
  'fetch.tls': 'The host cannot prove who it is.',
  'fetch.timeout': 'The answer took too long.',
  'fetch.malformed': 'The answer is not HTTP as it is written.',
  'fetch.truncated': 'The answer stops before its end.',
  'fetch.too_large': 'The answer is larger than a page may be.',
  'fetch.encoding': 'The answer is packed in a way that cannot be unpacked.',
  'fetch.redirect': 'The address leads on, and on, or nowhere.',
  'fetch.downgrade': 'A protected address leads on to one that is not.',
  'fetch.status': 'The host answers that there is no page.',
  'fetch.robots': 'The host asks robots not to read the page.',
  'fetch.parked': 'The host asks to be left alone for now.',
  'fetch.type': 'The answer is not the kind of file that it says, or not one that is read here.',
  'fetch.count': 'A list that comes page by page does not hold what it says.',
  'fetch.charset': 'The letters of the page cannot be told from its bytes.',
  'fetch.failed': 'Something else went wrong on the way.',
  'parse.too_deep': 'The markup is nested deeper than any page needs.',
  'parse.too_large': 'The markup has more parts than any page needs.',
  'parse.too_slow': 'The markup takes longer to read than any page needs.',
  'parse.empty': 'The page has no words.',
  'parse.damaged': 'The page has lost letters before it came here.',
  'table.columns': 'A table does not have the columns that are read of it.',
  'table.damaged': 'A table stops before its end, or is not the kind of file that it says.',
  'table.too_large': 'A table unpacks to more than it may.',
  'parse.doubtful_text': 'The page has letters that do not look as they read.',
} as const;

/** A code of this stage's issues. */
export type FaultCode = keyof typeof faultCodes;

/** A reason not to take a page: thrown where it is found, and turned into one issue. */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(
    readonly code: FaultCode,
    readonly place: string,
    found: string,
    remedy?: string,
  ) {
    super(`${place}: ${found}${remedy ? ` ${remedy}` : ''}`);
  }
}

/** Returns the issue that a fault makes for a source. */
export function issueOf(fault: Fault, source: string, page: string | null = null): Issue {
  return { code: fault.code, source, page, place: fault.place, message: fault.message, sort: 'file' };
}
