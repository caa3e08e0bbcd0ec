import type { BorderFigure, BorderFigures, FiguresOf } from '../../model/figures.ts';
import { ratio } from '../indicators/declare.ts';
import { networkOf, tiesOf } from '../network.ts';
import type { Network, Tie } from '../network.ts';
import { coverageOf } from './coverage.ts';
import type { StatedParticipation } from './participations-cypher.ts';
import { fewestTies } from './served-figures.ts';

type Focus = { stated: readonly StatedParticipation[]; isIn(org: string): boolean };

/** Returns the figures that pages show: of all ties, of those of one side or organisation, or of those within one project. */
export function borderFigures(all: readonly StatedParticipation[], of: FiguresOf): BorderFigures {
  const { stated, isIn } = focusOn(all, of);
  const network = networkOf(stated);
  const ties = [...tiesOf(network)].filter(({ one, other }) => isIn(network.organisations[one]!) || isIn(network.organisations[other]!));
  const across = ties.filter((tie) => crosses(network, tie) === true).length;
  const within = ties.filter((tie) => crosses(network, tie) === false).length;
  const figure = (part: number): BorderFigure => ({ value: ratio(part, across + within, across + within, { atLeast: fewestTies }), restsOn: across + within, atLeast: fewestTies });
  const { all: participations, with_side, undated } = coverageOf(stated, network).participations;
  return { ties: ties.length, share: figure(across), eiIndex: figure(across - within), participations: { all: participations, withSide: with_side, undated } };
}

function focusOn(all: readonly StatedParticipation[], of: FiguresOf): Focus {
  if (of === null) return { stated: all, isIn: () => true };
  if ('id' in of && all.some(({ project }) => project === of.id)) return { stated: all.filter(({ project }) => project === of.id), isIn: () => true };
  const own = new Set(all.filter(({ org, side }) => ('id' in of ? org === of.id : side === of.side)).map(({ org }) => org));
  const projects = new Set(all.filter(({ org }) => own.has(org)).map(({ project }) => project));
  return { stated: all.filter(({ project }) => projects.has(project)), isIn: (org) => own.has(org) };
}

/** Says whether a tie goes from one side to another; null when a side is unknown. */
function crosses({ sideOf }: Network, { one, other }: Tie): boolean | null {
  return sideOf[one]! < 0 || sideOf[other]! < 0 ? null : sideOf[one] !== sideOf[other];
}
