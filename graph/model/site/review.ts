import type { KindName } from '../kinds/index.ts';
import type { MatchReason } from './match-reason.ts';

/** What a reviewer can say of two bodies. */
export const reviewVerdicts = ['same', 'different', 'unsure'] as const;

/** What a reviewer says of two bodies. */
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** A body as a reviewer looks at it. */
export type ReviewedBody = {
  id: string;
  name: string;
  names: string[];
  kinds: KindName[];
  place: string | null;
  country: string;
  side: string | null;
  from: string | null;
  to: string | null;
  ids: Record<string, string>;
  sources: string[];
  /** How many ties to other things it has. */
  ties: number;
};

/** What a reader suggested of two bodies; it changes nothing by itself. */
export type ReaderSuggestion = { one: string; other: string; verdict: 'same' | 'different'; note: string; at: string };

/** Two bodies that may be one, with what tells for and against it; the score is null where the matcher was not asked. */
export type ReviewPair = {
  id: string;
  /** How much a judgement is worth: how uncertain it is, times how connected both are. */
  value: number;
  score: number | null;
  /** What the matcher says of them: which it is, then why. */
  reasons: MatchReason[];
  one: ReviewedBody;
  other: ReviewedBody;
  /** The names of their partners in common, and of what both are partners in. */
  partners: string[];
  together: string[];
  suggestions: ReaderSuggestion[];
};

/** A judgement as a person makes it at the desk. */
export type Judging = { pair: string; verdict: ReviewVerdict; who: string; why: string };

/** What became of a suggestion: it waits, it waited already, there is no room, or one of the bodies is not known. */
export type Suggested = 'kept' | 'known' | 'full' | 'unknown';

/** The pairs that wait for a person, the most valuable first; null while they are worked out. */
export type Waiting = { pairs: ReviewPair[]; count: number } | null;

/** Where people judge pairs of bodies, and readers suggest. */
export type ReviewDesk = {
  /** Says whether a secret opens the desk. */
  opens(token: string): boolean;
  /** Returns what a browser that was let in keeps to show it. */
  pass(): string;
  waiting(most: number): Promise<Waiting>;
  /** Notes a judgement for the next ingest; returns why it could not be, or null. */
  judge(judging: Judging): Promise<string | null>;
  suggest(suggestion: Omit<ReaderSuggestion, 'at'>): Promise<Suggested>;
};
