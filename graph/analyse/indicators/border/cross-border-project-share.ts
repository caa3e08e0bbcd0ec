import { defaults, indicator, ratio } from '../declare.ts';
import type { Network } from '../../network.ts';
import { literature } from '../literature.ts';

/** The share of projects with partners on more than one side. */
export const crossBorderProjectShare = indicator({
  id: 'cross_border_project_share',
  label: { en: 'Share of projects across the border', fr: 'Part des projets transfrontaliers', nl: 'Aandeel grensoverschrijdende projecten' },
  meaning: {
    en: 'Of all projects with at least two organisations, the share with partners on at least two sides.',
    fr: 'Parmi tous les projets d’au moins deux organisations, la part de ceux dont les partenaires sont d’au moins deux côtés.',
    nl: 'Van alle projecten met minstens twee organisaties, het aandeel met partners aan minstens twee kanten.',
  },
  formula: 'projects with at least 2 sides / projects with at least 2 organisations whose side is known',
  literature: [literature.hoekman],
  per: 'network',
  outputs: { value: { type: 'share', doc: 'The projects across, of all.', least: 0, greatest: 1 } },
  restsOn: (network) => countProjects(network).shared,
  compute(network, given = defaults): number | null {
    const { crossing, shared } = countProjects(network);
    return ratio(crossing, shared, shared, given);
  },
});

function countProjects({ members, sideOf }: Network): { crossing: number; shared: number } {
  const sides = members.map((team) => [...team].map((member) => sideOf[member]!).filter((side) => side >= 0));
  const shared = sides.filter(({ length }) => length > 1);
  return { crossing: shared.filter((found) => new Set(found).size > 1).length, shared: shared.length };
}
