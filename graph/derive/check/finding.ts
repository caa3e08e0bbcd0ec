/** Something that a graph may not hold: a code for machines, where it stands, and a sentence of what was expected and found. */
export type Finding = { code: string; place: string; message: string };
