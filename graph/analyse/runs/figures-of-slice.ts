import type { RunFigure } from '../../model/run.ts';
import { borderChance } from '../indicators/chance/border-chance.ts';
import { tieChances, validatedAmong } from '../indicators/chance/validated-ties.ts';
import { defaults } from '../indicators/declare.ts';
import type { Parameters } from '../indicators/declare.ts';
import { eiExpected } from '../indicators/border/ei-expected.ts';
import { communities } from '../indicators/groups/communities.ts';
import { fundingConcentration } from '../indicators/spread/funding-concentration.ts';
import { themeEntropy } from '../indicators/spread/theme-entropy.ts';
import { tieSurvival } from '../indicators/time/tie-survival.ts';
import { turnover } from '../indicators/time/turnover.ts';
import { seededChance } from '../layout/seeded-chance.ts';
import { intervalOfShare } from '../../derive/interval-of-share.ts';
import { drawBorder } from './draw-border.ts';
import { tellGravity } from './gravity-of-slice.ts';
import { sheetOf } from './figure-sheet.ts';
import type { Sheet } from './figure-sheet.ts';
import type { ObservedSlice } from './observe-slice.ts';
import { rankAll } from './rank.ts';
import { isBounded, isRanked, isYear } from './slices.ts';
import type { Slice } from './slices.ts';

/** How often the projects of a slice are drawn again for an interval. */
const bootstraps = 200;
/** The fewest ties on which organisations are ranked: fewer would name people's tables, not a network. */
const fewestRanked = 20;

/** Returns the figures of a slice, none of one in which nothing was (a year of nothing is told, so that years have no gaps); those that take long only of all years, or of what surely held. */
export function figuresOfSlice(observed: ObservedSlice, slice: Slice, given: Parameters = { ...defaults, atLeast: 5 }): RunFigure[] {
  if (observed.participations === 0 && !isYear(slice)) return [];
  const sheet = sheetOf(slice);
  const isWhole = slice.period === 'all';
  const isCertain = slice.held === 'certain';
  tellCoverage(sheet, observed);
  tellBorder(sheet, observed, slice, given);
  if (!isCertain) return sheet.figures;
  tellSpread(sheet, observed, given);
  if (isWhole) tellTime(sheet, observed, given);
  if (isWhole || (isBounded(slice) && !isYear(slice))) tellGravity(sheet, observed, slice, given);
  if (isWhole && observed.network.ties.neighbours.length / 2 >= given.atLeast) tellNetwork(sheet, observed, slice, given);
  return sheet.figures;
}

function tellCoverage({ tell }: Sheet, { network, participations, undated, isIn }: ObservedSlice): void {
  const bodies = [...network.organisations.keys()].filter(isIn);
  const restsOn = participations;
  tell('coverage', 'organisations', bodies.length, { restsOn });
  tell('coverage', 'organisations_with_side', bodies.filter((node) => network.sideOf[node]! >= 0).length, { restsOn });
  tell('coverage', 'projects', network.projects.length, { restsOn });
  tell('coverage', 'projects_of_several', network.members.filter((team) => team.length > 1).length, { restsOn });
  tell('coverage', 'participations', participations, { restsOn });
  tell('coverage', 'undated', undated, { restsOn });
}

function tellBorder({ tell }: Sheet, { network, isIn }: ObservedSlice, slice: Slice, given: Parameters): void {
  const drawn = drawBorder(network, isIn, { draws: bootstraps, chance: seededChance(given.seed), withAffinity: isBounded(slice) });
  tell('ties', 'value', drawn.ties, { restsOn: drawn.ties });
  for (const [indicator, value] of Object.entries(drawn.shares)) {
    const restsOn = indicator === 'cross_border_project_share' ? drawn.projects : drawn.sided;
    tell(indicator, 'value', restsOn < given.atLeast ? null : value, { ...drawn.intervals[indicator as keyof typeof drawn.intervals], restsOn });
  }
  if (slice.scope !== 'side') tell('ei_expected', 'value', drawn.sided < given.atLeast ? null : eiExpected.compute(network), { restsOn: drawn.sided });
  for (const { pair, value, interval, meetings } of drawn.affinities) tell('affinity', 'value', meetings < given.atLeast ? null : value, { of: pair, ...interval, restsOn: meetings });
}

function tellSpread({ tell }: Sheet, observed: ObservedSlice, given: Parameters): void {
  const entropy = themeEntropy.compute(observed, given);
  const themed = themeEntropy.restsOn!(observed) as number;
  tell('theme_entropy', 'nats', entropy.nats, { restsOn: themed });
  tell('theme_entropy', 'evenness', entropy.evenness, { restsOn: themed });
  const { hhi, gini, euro, beneficiaries } = fundingConcentration.compute(observed, given);
  tell('funding_concentration', 'hhi', hhi, { restsOn: beneficiaries });
  tell('funding_concentration', 'gini', gini, { restsOn: beneficiaries });
  tell('funding_concentration', 'euro', beneficiaries === 0 ? null : euro, { restsOn: beneficiaries });
}

function tellTime({ tell }: Sheet, observed: ObservedSlice, given: Parameters): void {
  for (const [years, survival] of Object.entries(tieSurvival.compute(observed, given))) tell('tie_survival', 'share', survival?.share ?? null, { of: years, low: survival?.low ?? null, high: survival?.high ?? null, restsOn: survival?.watched ?? 0 });
  for (const [year, { active, newcomers, leavers }] of Object.entries(turnover.compute(observed, given))) {
    for (const [output, share] of Object.entries({ newcomers, leavers })) tell('turnover', output, share, { of: year, ...(share !== null && intervalOfShare(share * active, active)), restsOn: active });
    tell('turnover', 'active', active, { of: year, restsOn: active });
  }
}

function tellNetwork({ tell }: Sheet, { network, isIn }: ObservedSlice, slice: Slice, given: Parameters): void {
  const { scope } = slice;
  const restsOn = network.ties.neighbours.length / 2;
  if (scope !== 'side') {
    const found = borderChance.compute(network, given);
    tell('border_chance', 'mean', found?.mean ?? null, { low: found?.low ?? null, high: found?.high ?? null, restsOn });
    tell('border_chance', 'p', found?.p ?? null, { restsOn });
    const groups = communities.compute(network, given);
    for (const output of ['count', 'modularity', 'stability'] as const) tell('communities', output, groups[output], { restsOn });
    const validated = validatedAmong(network, tieChances(network));
    tell('validated_ties', 'validated', validated, { restsOn });
    tell('validated_ties', 'share', validated / restsOn, { restsOn });
  }
  if (restsOn < fewestRanked || !isRanked(slice)) return;
  for (const { indicator, first, sureness } of rankAll(network, isIn, seededChance(given.seed))) {
    first.forEach(({ node, value }, at) => tell(indicator, 'value', value, { of: network.organisations[node]!, rank: at + 1, restsOn }));
    for (const { missing, kept, keptInterval, alike, draws } of sureness) {
      tell(indicator, 'kept', kept, { of: String(missing), ...keptInterval, restsOn: draws });
      tell(indicator, 'alike', alike, { of: String(missing), restsOn: draws });
    }
  }
}
