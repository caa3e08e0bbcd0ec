import { borderChance } from './chance/border-chance.ts';
import { validatedTies } from './chance/validated-ties.ts';
import { borderEffect } from './gravity/border-effect.ts';
import { borderRegression } from './gravity/border-regression.ts';
import { communities } from './groups/communities.ts';
import { betweenness } from './position/betweenness.ts';
import { core } from './position/core.ts';
import { degree } from './position/degree.ts';
import { reachLost } from './position/reach-lost.ts';
import { strength } from './position/strength.ts';
import { fundingConcentration } from './spread/funding-concentration.ts';
import { themeEntropy } from './spread/theme-entropy.ts';
import { tieSurvival } from './time/tie-survival.ts';
import { turnover } from './time/turnover.ts';

/** The indicators of a network beyond those of the contract, by id. */
export const furtherIndicators = { degree, strength, core, betweenness, reach_lost: reachLost, communities, validated_ties: validatedTies, border_chance: borderChance } as const;

/** The indicators that need more than the network (years, places, themes or money), by id. */
export const observedIndicators = {
  border_effect: borderEffect,
  border_regression: borderRegression,
  tie_survival: tieSurvival,
  turnover,
  funding_concentration: fundingConcentration,
  theme_entropy: themeEntropy,
} as const;

/** The id of an indicator of a network beyond those of the contract. */
export type FurtherId = keyof typeof furtherIndicators;

/** The id of an indicator that needs more than the network. */
export type ObservedId = keyof typeof observedIndicators;
