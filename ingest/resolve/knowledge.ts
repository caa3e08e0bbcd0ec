import type { Pairing } from './cluster/pairing.ts';
import type { Judgement } from './judgements.ts';
import type { Ledger } from './ledger.ts';
import type { PlaceOf } from './places.ts';
import type { Geography } from './placing/geography.ts';
import type { ThemeOf } from './themes/themes.ts';

/** What is known beside the sources: which names people judged, where places lie, which sources come first, and what tells likely pairs. */
export type Knowledge = {
  judgements: readonly Judgement[];
  placeOf: PlaceOf;
  /** Without it, every word for a theme is a theme of its own. */
  themeOf?: ThemeOf;
  /** Without it, particulars place nothing. */
  geography?: Geography | undefined;
  /** The sources whose names stand for a thing and make its id, whatever others call it: those that ship. */
  first?: ReadonlySet<string>;
  /** The ids of earlier releases, which things keep. */
  ledger?: Ledger;
  /** Tells which bodies are one by more than one key of their names. */
  pairs?: Pairing;
};
