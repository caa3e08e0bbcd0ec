/** What a question may be given: a number, a word, yes or no, or a date that is null unless given. */
export type Value = string | number | boolean | null;

/** Something that a question may be given, with its default and what it means. */
export type Given = { name: string; value: Value; doc: string };

/** A question of the library: what it asks, the columns that answer it, what it may be given, and its Cypher. */
export type Question = { name: string; theme: string; asks: string; answers: string[]; given: Given[]; cypher: string };

/** One cell of an answer. */
export type Cell = string | number | boolean | null | string[] | number[];

/** What a question was answered: its columns and rows, and the release that answered. */
export type Answer = { release: string; columns: string[]; rows: Cell[][] };
