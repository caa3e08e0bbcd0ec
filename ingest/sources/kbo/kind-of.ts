import type { KindsOf } from '../../../graph/model/kinds/index.ts';

/** Legal forms of associations, by their codes; foundations, mutual societies and places of worship are none, and stay organisations. */
const associations = new Set(['017', '023', '028', '117', '125', '325', '415']);

/** Bodies of public law among the forms of private law: companies, associations and insurers that an authority set up. */
const ofPublicLaw = new Set(['106', '107', '108', '109', '110', '114', '116', '121', '123', '124', '126', '127', '129', '155', '160', '616', '617', '651', '716']);

const companies = new Set([
  '001', '003', '006', '007', '008', '009', '010', '011', '012', '013', '014', '015', '016', '021', '025', '027', '030', '040', '051', '060', '065', '200', '206', '208', '211', '212', '213', '214', '215', '225', '230', '235', '260', '265', '453', '454',
  '506', '508', '510', '511', '512', '513', '514', '515', '560', '606', '608', '610', '612', '614', '701', '702', '703', '704', '706', '716',
]);

const university = /(?<!\p{L})(universit(?:y|é|eit|ät))(?!\p{L})/iu;

/** Returns what a legal form makes of a body: the register's codes from 300 to 452 are authorities and what they set up. Communes set up societies of private law, which say so; who teaches at the highest level (NACE 85.42) is a university or a school. */
export function kindOf(form: string, names: readonly string[], activities: readonly string[] = []): KindsOf<'Organisation'> {
  if (activities.some((code) => /:8542/.test(code))) return names.some((name) => university.test(name)) ? 'University' : 'School';
  if (names.some((name) => /(?<!\p{L})(inter-?communal|intergemeentelijk)/iu.test(name))) return 'PublicBody';
  if (ofPublicLaw.has(form) || (form >= '300' && form <= '452' && !associations.has(form))) return 'PublicBody';
  if (associations.has(form)) return 'Association';
  return companies.has(form) ? 'Company' : 'Organisation';
}
