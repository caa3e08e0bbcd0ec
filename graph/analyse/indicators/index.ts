import { crossBorderProjectShare } from './border/cross-border-project-share.ts';
import { crossBorderTieShareWeighted } from './border/cross-border-tie-share-weighted.ts';
import { crossBorderTieShare } from './border/cross-border-tie-share.ts';
import { eiExpected } from './border/ei-expected.ts';
import { eiIndexBySide } from './border/ei-index-by-side.ts';
import { eiIndex } from './border/ei-index.ts';
import { affinity } from './territory/affinity.ts';
import { mutualInformation } from './territory/mutual-information.ts';
import { brokerage } from './ties/brokerage.ts';
import { missing } from './ties/missing.ts';
import { tieP } from './ties/tie-p.ts';
import { ties } from './ties/ties.ts';

/** Every indicator by its id, in the order of the contract. */
export const indicators = {
  ties,
  ei_index: eiIndex,
  ei_expected: eiExpected,
  ei_index_by_side: eiIndexBySide,
  cross_border_tie_share: crossBorderTieShare,
  cross_border_tie_share_weighted: crossBorderTieShareWeighted,
  cross_border_project_share: crossBorderProjectShare,
  affinity,
  mutual_information: mutualInformation,
  brokerage,
  tie_p: tieP,
  missing,
} as const;

/** The id of an indicator. */
export type IndicatorId = keyof typeof indicators;

/** The value of every indicator, by its id. */
export type Figures = { [Id in IndicatorId]: ReturnType<(typeof indicators)[Id]['compute']> };
