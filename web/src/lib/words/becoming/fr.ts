import { counted } from '../numbers.ts';
import type { BecomingDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('fr', count, { one, other });

/** The words of the pages of promises and of disagreements in French. */
export const fr: BecomingDictionary = {
  promises: {
    title: 'Promesses',
    of: (name) => `Ce qui était prévu\u00a0: ${name}`,
    lead: (count, pages) => `${n(count, 'projet annoncé', 'projets annoncés')} sur ${n(pages, 'page', 'pages')}, et ce qu’il en est advenu d’après les pages plus récentes.`,
    all: 'Tout',
    fates: { confirmed: 'Tenu', contradicted: 'Autrement que prévu', lapsed: 'Sans suite connue', open: 'En attente' },
    helps: {
      confirmed: 'une page qui n’est pas plus ancienne affirme que c’est fait',
      contradicted: 'une page qui n’est pas plus ancienne affirme une autre date ou un autre montant',
      lapsed: 'l’échéance est passée et aucune page n’y est revenue',
      open: 'l’échéance est à venir, ou personne ne la donne',
    },
    moments: { FOUNDED: 'fondation', OPENED: 'ouverture', STARTED: 'début', ENDED: 'fin', ANNOUNCED: 'annonce' },
    filter: 'Ce qu’il en est advenu',
    columns: { due: 'Pour quand', what: 'Ce qui était prévu', fate: 'Ce qu’il en est advenu', who: 'Qui l’a dit' },
    noDue: 'échéance non dite',
    noDate: 'sans date',
    stated: 'affirmé comme fait',
    otherwise: (told) => `à la place\u00a0: ${told}`,
    on: (date) => `dit\u00a0: ${date}`,
    none: 'Aucune page n’annonce rien ici.',
    unknown: 'Comment lire cette page',
    unknownHelp: 'Qu’aucune page ne revienne sur un projet ne veut pas dire qu’il n’a pas abouti\u00a0: les pages racontent plus souvent les projets que leur fin.',
  },
  disagreements: {
    title: 'Là où les sources divergent',
    of: (name) => `Là où les sources divergent\u00a0: ${name}`,
    lead: (count) => `${n(count, 'fait', 'faits')} sur ${count === 1 ? 'lequel' : 'lesquels'} des pages divergent. Tout ce qu’elles disent est mis côte à côte\u00a0; rien n’est choisi.`,
    columns: { thing: 'De quoi', about: 'À quel sujet', told: 'Ce que disent les pages' },
    about: { value: '', from: 'depuis quand', to: 'jusqu’à quand', role: 'à quel titre' },
    noDate: 'page sans date',
    on: (date) => `dit\u00a0: ${date}`,
    none: 'Aucune page ne diverge ici.',
    how: 'Comment elles sont trouvées',
    howHelp: 'Une date qui dit la même chose avec plus de précision n’est pas une autre date, et moins d’un euro est un arrondi. Un effectif ou la taille d’un fonds changent\u00a0: des pages n’y divergent que si elles sont de la même année.',
  },
  everything: 'De tout',
  late: 'Il y a trop de données pour que cette page soit prête à temps. La même question peut être posée depuis un terminal.',
  question: 'La même chose comme question, avec son Cypher et ses lignes en CSV',
};
