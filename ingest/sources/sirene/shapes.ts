import type { TableShape } from '../../read/table/table-shape.ts';

const of = (header: string): { header: string } => ({ header });

/** The stock of establishments unpacks to 9 GB (2025). */
const largest = 2 ** 34;

/** StockUniteLegale: the names of persons are columns of their own, and never read. */
export const units = {
  columns: {
    siren: of('siren'), diffusion: of('statutDiffusionUniteLegale'), created: of('dateCreationUniteLegale'), acronym: of('sigleUniteLegale'), rna: of('identifiantAssociationUniteLegale'), periods: of('nombrePeriodesUniteLegale'), since: of('dateDebut'),
    state: of('etatAdministratifUniteLegale'), name: of('denominationUniteLegale'), usual1: of('denominationUsuelle1UniteLegale'), usual2: of('denominationUsuelle2UniteLegale'), usual3: of('denominationUsuelle3UniteLegale'),
    category: of('categorieJuridiqueUniteLegale'), activity: of('activitePrincipaleUniteLegale'), classification: of('nomenclatureActivitePrincipaleUniteLegale'), activity2025: of('activitePrincipaleNAF25UniteLegale'),
  },
  unused: [
    'unitePurgeeUniteLegale', 'sexeUniteLegale', 'prenom1UniteLegale', 'prenom2UniteLegale', 'prenom3UniteLegale', 'prenom4UniteLegale', 'prenomUsuelUniteLegale', 'pseudonymeUniteLegale', 'trancheEffectifsUniteLegale', 'anneeEffectifsUniteLegale',
    'dateDernierTraitementUniteLegale', 'categorieEntreprise', 'anneeCategorieEntreprise', 'nomUniteLegale', 'nomUsageUniteLegale', 'nicSiegeUniteLegale', 'economieSocialeSolidaireUniteLegale', 'societeMissionUniteLegale', 'caractereEmployeurUniteLegale',
  ],
  largest,
} satisfies TableShape<string>;

/** The columns of a second address, and of the first one's street. */
const streets = ['complementAdresse', 'numeroVoie', 'indiceRepetition', 'typeVoie', 'libelleVoie', 'distributionSpeciale', 'codeCedex', 'libelleCedex'].flatMap((part) => [`${part}Etablissement`, `${part}2Etablissement`]);

/** StockEtablissement. */
export const establishments = {
  columns: {
    siren: of('siren'), diffusion: of('statutDiffusionEtablissement'), isSeat: of('etablissementSiege'), postcode: of('codePostalEtablissement'), town: of('libelleCommuneEtablissement'), insee: of('codeCommuneEtablissement'),
    foreignCountry: of('codePaysEtrangerEtablissement'), state: of('etatAdministratifEtablissement'), sign: of('enseigne1Etablissement'), usual: of('denominationUsuelleEtablissement'),
  },
  unused: [
    'nic', 'siret', 'dateCreationEtablissement', 'trancheEffectifsEtablissement', 'anneeEffectifsEtablissement', 'activitePrincipaleRegistreMetiersEtablissement', 'dateDernierTraitementEtablissement', 'nombrePeriodesEtablissement', ...streets,
    'dernierNumeroVoieEtablissement', 'indiceRepetitionDernierNumeroVoieEtablissement', 'libelleCommuneEtrangerEtablissement', 'libellePaysEtrangerEtablissement', 'identifiantAdresseEtablissement', 'coordonneeLambertAbscisseEtablissement',
    'coordonneeLambertOrdonneeEtablissement', 'codePostal2Etablissement', 'libelleCommune2Etablissement', 'libelleCommuneEtranger2Etablissement', 'codeCommune2Etablissement', 'codePaysEtranger2Etablissement', 'libellePaysEtranger2Etablissement',
    'dateDebut', 'enseigne2Etablissement', 'enseigne3Etablissement', 'activitePrincipaleEtablissement', 'nomenclatureActivitePrincipaleEtablissement', 'activitePrincipaleNAF25Etablissement', 'caractereEmployeurEtablissement',
  ],
  largest,
} satisfies TableShape<string>;
