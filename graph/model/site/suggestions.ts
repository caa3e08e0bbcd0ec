import type { Words } from '../kinds/declare.ts';
import type { KindName } from '../kinds/index.ts';

/** What joins two bodies: what it is called, since when, and the statements that say so. */
export type Through = { id: string; name: string; from: string | null; statements: string[] };

/** The sorts of reasons for which two bodies might work together. */
export type ReasonKind = 'introducer' | 'theme' | 'membership' | 'encounter' | 'sort' | 'place' | 'programme';

/** A reason in words, with the statements that it rests on and the Cypher that derives it again; an introducer is told by id, with what it does with each. */
export type ToldReason = { kind: ReasonKind; id: string | null; name: string | null; words: Words; statements: string[]; cypher: string; here: Through[]; there: Through[] };

/** A body across the border that another does not work with, and plausibly should: how good it seems, the chance of a project together within three years where enough is known to tell, and why. */
export type ToldSuggestion = { id: string; name: string; kind: KindName; side: string; score: number; /** Null: not enough data. */ chance: number | null; /** How many partners both have; the first of them are told. */ common: number; reasons: ToldReason[] };

/** Whom an organisation should meet across the border, the best first, and what that rests on. */
export type Suggestions = {
  /** The body that is spoken of: the heir of one that has become another. */
  id: string;
  /** Its side; without one, nobody can tell what lies across the border. */
  side: string | null;
  projects: number;
  partners: number;
  /** How many there are in all, and how many to each side. */
  count: number;
  sides: { side: string; count: number }[];
  links: ToldSuggestion[];
  /** Some very general bodies, that could work with everybody: told apart. */
  general: ToldSuggestion[];
};

/** Two bodies on two sides that do not work together, and plausibly should. */
export type SuggestedPair = { source: { id: string; name: string; kind: KindName; side: string }; target: ToldSuggestion };

/** What a question about several bodies at once is of: a theme, a programme that both ends took part in, two sides, or several of these. */
export type PairsOf = { theme: string | null; programme: string | null; sides: readonly [string, string] | null };
