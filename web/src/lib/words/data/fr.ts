import { counted, writeNumber } from '../numbers.ts';
import type { DataDictionary } from './en.ts';

/** The words of the page of downloads in French. */
export const fr: DataDictionary = {
  title: 'Données',
  lead: (release) => `La version servie, ${release}, en fichiers\u00a0: ce que les sources permettent de republier. La même version donne les mêmes octets, si bien qu’un chiffre peut être vérifié des années plus tard.`,
  making: 'Les fichiers de cette version sont en cours d’écriture. Revenez dans une minute.',
  file: 'Fichier',
  what: 'Ce qu’il contient',
  lines: 'Lignes',
  size: 'Taille',
  holds: {
    statements: 'chaque énoncé\u00a0: qui dit quoi de qui, quand, et où cela se trouve',
    things: 'chaque fiche\u00a0: ses natures, noms, lieu, dates et identifiants',
    relations: 'chaque lien\u00a0: ses deux bouts, ses dates, le rôle, et les énoncés sur lesquels il repose',
    manifest: 'la version des données et du modèle, et l’empreinte de chaque fichier',
  },
  formats: 'JSON Lines a un enregistrement par ligne, triés par identifiant\u00a0; le CSV contient la même chose pour un tableur, avec une apostrophe devant ce qu’il prendrait pour une formule.',
  relations: (ties, relations) => `La carte compte une fois le lien entre deux fiches, quoi qu’il y ait entre elles\u00a0: ${writeNumber('fr', ties)} liens. Le fichier des relations a une ligne par relation\u00a0: ${writeNumber('fr', relations)}, dans ce qui peut être republié.`,
  check: 'Empreinte SHA-256 de chaque fichier, pour vérifier ce qui a été reçu\u00a0:',
  left: 'Ce que les sources ne permettent pas de republier est laissé de côté\u00a0; la page des sources dit quoi.',
  sources: 'Les sources et leurs conditions',
  cite: 'Comment citer',
  citation: (release, date) => `Lisière, un observatoire de la création par-delà la frontière entre la France et la Belgique, version ${release}, ${date}.`,
  graph: 'Interroger le graphe lui-même',
  graphHelp: 'Les mêmes faits en GraphQL, en lecture seule\u00a0:',
  questions: 'La bibliothèque de questions',
  bytes: (bytes) => counted('fr', Math.max(1, Math.round(bytes / 1000)), { one: 'ko', other: 'ko' }),
  count: (count) => writeNumber('fr', count),
};
