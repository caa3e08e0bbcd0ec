import { kindsOf } from '../../read/reading.ts';

/** Returns the body that the page names, with its kind. */
export const bodyOf = kindsOf('eccl/bodies', {
  'Lille Métropole': 'PublicBody',
  'Lille Design': 'Organisation',
  'Maisons de Mode': 'Organisation',
  'Plaine images': 'Cluster',
  'Plaine Images': 'Cluster',
  Pictanovo: 'Organisation',
  Euratechnologies: 'Hub',
  Aéronef: 'Venue',
  'BUDA Fabric': 'Hub',
  'BUDA Fabrik': 'Hub',
  NFID: 'Organisation',
  'Lille’s agency': 'Organisation',
  'CCI Grand Lille': 'Organisation',
  'Barcelona Media': 'Organisation',
  'Catalan Institute for Cultural Industries': 'PublicBody',
  'Kid’s cluster': 'Cluster',
  'Barcelona Activa': 'PublicBody',
  ACC1Ó: 'PublicBody',
  'Consortium for Trade, Crafts and Fashion': 'Organisation',
  'City Council´s unit in charge of music development': 'PublicBody',
});
