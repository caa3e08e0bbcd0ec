import type { Source } from '../source.ts';
import { live, repository } from './live.ts';
import { forms, read } from './read.ts';

/**
 * Networks of cities, as a thesis gathered them from urbact.eu, keep.eu and the sites of 58 associations.
 * A member that is a city or a commune is the place that it governs: the tables name places, and give their numbers in GeoNames. That geocoding often took a neighbour (Birmingham for Wolverhampton, Joué-lès-Tours
 * for Tours), so that a number counts only where the names agree. Authorities, districts, regions and associations are bodies. The years of a membership stand in its row: those of URBACT are the same in
 * every row of a network; the associations tell the year of joining of six in ten. The year in which the table was made dates nothing. A former member without an end is an issue.
 * Networks of URBACT bear plain words for names (LINKS, CASH, CIVITAS): the code of the table keeps each from others of its name. In the table of memberships decimals have a comma.
 */
export const source: Source = {
  name: 'city-networks',
  title: 'URBACT and associations of cities',
  publisher: 'P. Gourdon, thesis on networks of European cities; from urbact.eu, keep.eu and the associations',
  licence: 'none stated',
  republish: 'unclear',
  attribution: 'P. Gourdon (github.com/pgourdongeo), from urbact.eu, keep.eu and the associations of cities',
  address: 'https://github.com/pgourdongeo/Chap3_LocationalAnalysis',
  lang: 'en',
  frequency: 'once',
  ships: false,
  parser: 'city-networks@1',
  expected: { min: 1_500, max: 40_000 },
  files: [
    { name: forms.urbactNetworks, such: 'urbact_networks.csv', required: true, about: 'the networks of URBACT', url: `${repository}/UrbactNetworks_complete_V2.csv` },
    { name: forms.urbactMembers, such: 'urbact_membership.csv', required: true, about: 'who took part in them', url: `${repository}/URBACT_Membership_GNidCorr_complete_V2.csv` },
    { name: forms.organisations, such: 'etmun_organisations.csv', required: false, about: 'associations of cities', url: null },
    { name: forms.members, such: 'etmun_membership.csv', required: false, about: 'their members', url: null },
  ],
  read,
  live,
};
