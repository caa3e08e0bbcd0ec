import { z } from 'zod';
import { isOfPerson } from './kind-of.ts';
import { activityTold, dayTold, namesTold, told } from './legal-unit.ts';
import type { LegalUnit, Seat } from './legal-unit.ts';

const text = z.string().nullish();

/** A period of a legal unit's life; within an establishment's answer its fields stand in the unit itself. */
const period = z.object({ dateFin: text, dateDebut: text, etatAdministratifUniteLegale: text, denominationUniteLegale: text, denominationUsuelle1UniteLegale: text, denominationUsuelle2UniteLegale: text, denominationUsuelle3UniteLegale: text, categorieJuridiqueUniteLegale: text, activitePrincipaleUniteLegale: text, nomenclatureActivitePrincipaleUniteLegale: text });

const unit = period.partial().extend({ siren: text, statutDiffusionUniteLegale: text, dateCreationUniteLegale: text, sigleUniteLegale: text, identifiantAssociationUniteLegale: text, periodesUniteLegale: z.array(period.partial()).optional() });

const establishment = z.object({
  siren: z.string(),
  statutDiffusionEtablissement: text,
  etablissementSiege: z.boolean().optional(),
  uniteLegale: unit,
  adresseEtablissement: z.object({ codePostalEtablissement: text, libelleCommuneEtablissement: text, codeCommuneEtablissement: text, codePaysEtrangerEtablissement: text }).optional(),
  periodesEtablissement: z.array(z.object({ dateFin: text, etatAdministratifEtablissement: text, enseigne1Etablissement: text, denominationUsuelleEtablissement: text })).optional(),
});

type Period = z.infer<ReturnType<typeof period.partial>>;

/** Says whether a value is a legal unit or an establishment of the Sirene API. */
export function isSireneApi(value: object): boolean {
  return 'uniteLegale' in value || 'periodesUniteLegale' in value || 'statutDiffusionUniteLegale' in value;
}

/** Reads a legal unit, or an establishment, of the Insee's Sirene API 3. */
export function parseSireneApi(value: unknown): LegalUnit {
  if (typeof value !== 'object' || value === null || !('siret' in value)) return unitOf(unit.parse(value), '', [], null, null);
  const { siren, statutDiffusionEtablissement, etablissementSiege, uniteLegale, adresseEtablissement: address, periodesEtablissement: periods } = establishment.parse(value);
  const now = periods?.find(({ dateFin }) => told(dateFin) === '');
  const isSeat = etablissementSiege === true && told(now?.etatAdministratifEtablissement) !== 'F' && told(address?.codePaysEtrangerEtablissement) === '';
  const seat: Seat | null = isSeat ? { country: 'FR', town: told(address?.libelleCommuneEtablissement), postcode: told(address?.codePostalEtablissement), insee: told(address?.codeCommuneEtablissement) } : null;
  return unitOf(uniteLegale, siren, [now?.enseigne1Etablissement, now?.denominationUsuelleEtablissement], seat, statutDiffusionEtablissement ?? null);
}

function unitOf(answer: z.infer<typeof unit>, siren: string, signs: readonly (string | null | undefined)[], seat: Seat | null, diffusion: string | null): LegalUnit {
  const periods = answer.periodesUniteLegale ?? [];
  const now: Period = periods.find(({ dateFin }) => told(dateFin) === '') ?? answer;
  const name = told(now.denominationUniteLegale ?? answer.denominationUniteLegale);
  const category = told(now.categorieJuridiqueUniteLegale ?? answer.categorieJuridiqueUniteLegale);
  const status = told(answer.statutDiffusionUniteLegale) || told(diffusion) || 'O';
  return {
    siren: told(answer.siren) || siren,
    diffusion: status === 'O' ? 'open' : 'partial',
    isPerson: isOfPerson(category),
    name,
    acronym: told(answer.sigleUniteLegale) || null,
    otherNames: namesTold([now.denominationUsuelle1UniteLegale, now.denominationUsuelle2UniteLegale, now.denominationUsuelle3UniteLegale, ...signs], [name]),
    formerNames: namesTold(periods.filter((one) => one !== now).map(({ denominationUniteLegale }) => denominationUniteLegale), [name]),
    rna: told(answer.identifiantAssociationUniteLegale) || null,
    legalForm: category,
    activities: activityTold(now.activitePrincipaleUniteLegale, now.nomenclatureActivitePrincipaleUniteLegale),
    created: dayTold(answer.dateCreationUniteLegale),
    ended: told(now.etatAdministratifUniteLegale) === 'C' ? endOf(periods) : null,
    seat: told(now.etatAdministratifUniteLegale) === 'C' ? null : seat,
  };
}

/** A closed unit ended when the first of its last periods in that state began. */
function endOf(periods: readonly Period[]): string | null {
  const byStart = [...periods].sort((one, other) => (told(one.dateDebut) < told(other.dateDebut) ? 1 : -1));
  const reopened = byStart.findIndex(({ etatAdministratifUniteLegale }) => told(etatAdministratifUniteLegale) !== 'C');
  return dayTold(byStart[(reopened < 0 ? byStart.length : reopened) - 1]?.dateDebut);
}
