import type { Words } from './kinds/declare.ts';

/** The roles that a partner may have in what is made together; the source's own word is kept beside. */
export const roles = {
  lead: { en: 'lead', fr: 'chef de file', nl: 'projectleider' },
  steering: { en: 'steering', fr: 'pilotage', nl: 'sturing' },
  partner: { en: 'partner', fr: 'partenaire', nl: 'partner' },
  associated: { en: 'associated partner', fr: 'partenaire associé', nl: 'geassocieerde partner' },
  producer: { en: 'producer', fr: 'producteur', nl: 'producent' },
  host: { en: 'host', fr: 'hôte', nl: 'gastheer' },
  applicant: { en: 'applicant', fr: 'candidat', nl: 'aanvrager' },
} as const satisfies Record<string, Words>;
