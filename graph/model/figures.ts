/** What figures are of: everything, one side, or one organisation or project by its id. */
export type FiguresOf = { id: string } | { side: string } | null;

/** A figure of the border: its value, or null when the ties with both sides known are too few to give one. */
export type BorderFigure = { value: number | null; restsOn: number; atLeast: number };

/** The first figures of the network, or of a part of it, beside what they rest on. */
export type BorderFigures = {
  ties: number;
  share: BorderFigure;
  eiIndex: BorderFigure;
  /** Parts taken in projects: how many there are, of how many the side is known, and how many carry no date. */
  participations: { all: number; withSide: number; undated: number };
};

/** Where an organisation stands among all that have a partner: the value of an indicator, its rank with the ranks between which it would lie if a tenth of the ties were missing (95 %), and among how many. */
export type Standing = { indicator: string; value: number; rank: number; low: number | null; high: number | null; among: number };
