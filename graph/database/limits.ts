/** How long work on the database may take before it is given up, in milliseconds. */
export const limits = {
  /** One read, unless it says otherwise. */
  read: 60_000,
  /** One write: a batch of a load is the longest. */
  write: 600_000,
  /** Trying again after a passing fault of the local database, which is either up or gone. */
  retryLocal: 5_000,
  /** Trying again after a passing fault of a database of the user's own, which may be a cluster that is electing a leader. */
  retryGiven: 30_000,
  /** Waiting for the local database to answer after it was started. */
  start: 180_000,
} as const;
