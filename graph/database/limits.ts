/** How long work on the database may take before it is given up, in milliseconds. */
export const limits = {
  /** One read, unless it says otherwise. */
  read: 60_000,
  /** One write: a batch of a load is the longest. */
  write: 600_000,
  /** Waiting for the local database to answer after it was started. */
  start: 180_000,
  /** Asking the local database what it holds before it is put to rest. */
  farewell: 2_000,
} as const;

/** How long a driver waits, in milliseconds: for a connection to be made, for a free one, and trying again after a passing fault. */
export type Patience = { connect: number; acquire: number; retry: number };

/** The patience with each database: a local one is either up or gone, a cluster may be electing a leader. */
export const patience = {
  local: { connect: 3_000, acquire: 5_000, retry: 5_000 },
  given: { connect: 10_000, acquire: 20_000, retry: 30_000 },
  look: { connect: 3_000, acquire: 3_000, retry: 0 },
} as const;
