import { z } from 'zod';
import { isOfPerson } from './kind-of.ts';
import { activityTold, dayTold, namesTold, told } from './legal-unit.ts';
import type { LegalUnit } from './legal-unit.ts';

const text = z.string().nullish();

/** A legal unit as the State's search of enterprises answers it. Its officers are people, and never kept. */
export const searchResult = z.object({
  siren: z.string().regex(/^\d{9}$/),
  nom_raison_sociale: text,
  sigle: text,
  nature_juridique: text,
  activite_principale: text,
  date_creation: text,
  date_fermeture: text,
  etat_administratif: text,
  statut_diffusion: text,
  siege: z.object({ code_postal: text, libelle_commune: text, commune: text, latitude: text, longitude: text, etat_administratif: text, liste_enseignes: z.array(z.string()).nullish() }).nullish(),
  complements: z.object({ identifiant_association: text }).nullish(),
});

/** Says whether a value is a result of the search of enterprises. */
export function isSearchResult(value: object): boolean {
  return 'siren' in value && 'nature_juridique' in value;
}

/** Reads a result of the search of enterprises. */
export function parseSearch(value: unknown): LegalUnit {
  const found = searchResult.parse(value);
  const { siege } = found;
  const name = told(found.nom_raison_sociale);
  const isOpen = told(found.etat_administratif) !== 'C' && siege != null && told(siege.etat_administratif) !== 'F' && told(siege.libelle_commune) !== '';
  const point = [told(siege?.latitude), told(siege?.longitude)];
  const [lat, lng] = point.every((one) => /^-?\d+(\.\d+)?$/.test(one)) ? point.map(Number) : [];
  return {
    siren: found.siren,
    diffusion: ['', 'O'].includes(told(found.statut_diffusion)) ? 'open' : 'partial',
    isPerson: isOfPerson(told(found.nature_juridique)),
    name,
    acronym: told(found.sigle) || null,
    otherNames: namesTold(siege?.liste_enseignes ?? [], [name]),
    formerNames: [],
    rna: told(found.complements?.identifiant_association) || null,
    legalForm: told(found.nature_juridique),
    activities: activityTold(found.activite_principale, 'NAFRev2'),
    created: dayTold(found.date_creation),
    ended: told(found.etat_administratif) === 'C' ? dayTold(found.date_fermeture) : null,
    seat: isOpen ? { country: 'FR', town: told(siege.libelle_commune), postcode: told(siege.code_postal), insee: told(siege.commune), ...(lat !== undefined && lng !== undefined ? { lat, lng } : {}) } : null,
  };
}
