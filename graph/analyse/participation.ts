/** The part of one organisation in one project; a side that nobody stated is null. */
export type Participation = { project: string; org: string; side: string | null; themes: readonly string[] };
