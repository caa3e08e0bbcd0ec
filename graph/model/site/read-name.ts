/** What a name is searched by: a word or a phrase of it, folded, and what says the same in any of our languages; what tells nothing (articles, legal forms) is left out. A star ends what is only a beginning. */
export type NamePart = { text: string; alike: readonly string[] };

/** Reads a name as the matcher of names does. */
export type ReadName = (name: string) => readonly NamePart[];
