import type { TakeDictionary } from './en.ts';

/** The words of what can be taken from a page, in French. */
export const fr: TakeDictionary = {
  title: 'L’emporter',
  onMap: 'Le voir sur la carte',
  cite: 'Citer cette page',
  text: (f) => `${f.title}. Lisière, un observatoire de la création par-delà la frontière franco-belge, version ${f.release}${f.date ? `, sources lues pour la dernière fois le ${f.date}` : ''}. ${f.address}`,
  embed: 'La montrer sur une autre page',
  embedHelp: 'Ceci montre l’image telle qu’elle est demandée, avec son titre et son crédit, sans script\u00a0:',
  asText: 'Texte',
  take: 'Emporter ses faits',
  csv: 'en CSV',
  json: 'en JSON',
  openWhole: 'L’ouvrir dans l’observatoire',
};
