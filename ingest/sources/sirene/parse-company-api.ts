import { z } from 'zod';
import { isOfPerson } from './kind-of.ts';
import { activityTold, told } from './legal-unit.ts';
import type { LegalUnit } from './legal-unit.ts';

const text = z.string().nullish();
const activity = z.object({ code: text, nomenclature: text }).nullish();

/** An establishment as API Entreprise v3 answers it: dates are seconds since 1970, at midnight in Paris. */
const establishment = z.object({
  siret: z.string().regex(/^\d{14}$/),
  siege_social: z.boolean(),
  etat_administratif: z.string(),
  enseigne: text,
  unite_legale: z.object({
    siren: z.string().regex(/^\d{9}$/),
    rna: text,
    type: z.string(),
    personne_morale_attributs: z.object({ raison_sociale: text, sigle: text }),
    status_diffusion: z.string(),
    forme_juridique: z.object({ code: text }),
    activite_principale: activity,
    date_creation: z.number().nullish(),
    etat_administratif: text,
  }),
  adresse: z.object({ code_postal: text, libelle_commune: text, code_commune: text, code_pays_etranger: text }),
});

/** Says whether a value is an establishment of API Entreprise. */
export function isCompanyApi(value: object): boolean {
  return 'unite_legale' in value && 'siret' in value;
}

/** Reads an establishment of API Entreprise as the legal unit that it belongs to, with its place where it is the seat. */
export function parseCompanyApi(value: unknown): LegalUnit {
  const { siege_social, etat_administratif, enseigne, unite_legale: unit, adresse } = establishment.parse(value);
  const name = told(unit.personne_morale_attributs.raison_sociale);
  const category = told(unit.forme_juridique.code);
  const isSeat = siege_social && etat_administratif === 'A' && told(adresse.code_pays_etranger) === '';
  return {
    siren: unit.siren,
    diffusion: unit.status_diffusion === 'diffusible' ? 'open' : 'partial',
    isPerson: unit.type !== 'personne_morale' || isOfPerson(category),
    name,
    acronym: told(unit.personne_morale_attributs.sigle) || null,
    otherNames: told(enseigne) !== '' && !/^mairie$/i.test(told(enseigne)) ? [told(enseigne)] : [],
    formerNames: [],
    rna: told(unit.rna) || null,
    legalForm: category,
    activities: activityTold(unit.activite_principale?.code, unit.activite_principale?.nomenclature),
    created: typeof unit.date_creation === 'number' ? dayInParis(unit.date_creation) : null,
    ended: null,
    seat: isSeat ? { country: 'FR', town: told(adresse.libelle_commune), postcode: told(adresse.code_postal), insee: told(adresse.code_commune) } : null,
  };
}

const paris = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });

function dayInParis(seconds: number): string | null {
  const day = paris.format(new Date(seconds * 1000)).padStart(10, '0');
  return day === '1900-01-01' ? null : day;
}
