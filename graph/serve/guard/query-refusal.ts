/** An error for the asker: a stable code, the HTTP status that goes with it, and a sentence of what was expected and found. */
export class QueryRefusal extends Error {
  override readonly name = 'QueryRefusal';

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** Refuses a number that is greater than it may be. */
export function refuseAbove(found: number, most: number, code: string, what: string): void {
  if (found > most) throw new QueryRefusal(code, `query: expected at most ${most} ${what}, found ${found}.`);
}
