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
  wrong: 'Quelque chose est faux ici',
  wrongMail: 'L’ouvrir dans un message',
  wrongPage: 'Ouvrir la page où le dire',
  wrongHelp: 'Copiez ces lignes, dites ce qui est faux et qui le dit, et envoyez-les à ceux qui tiennent cet observatoire.',
  wrongTold: 'Dites ce qui est faux, et qui le dit.',
  wrongHow: 'Un fait ne se change pas à la main\u00a0: il se corrige là où il fut lu, ou un jugement s’y ajoute, avec sa source.',
  report: (f) => `Page\u00a0: ${f.title}\nAdresse\u00a0: ${f.address}\nVersion\u00a0: ${f.release}\nCe qui est faux\u00a0:\nCe qui est juste\u00a0:\nQui le dit (adresse, date)\u00a0:`,
  openWhole: 'L’ouvrir dans l’observatoire',
};
