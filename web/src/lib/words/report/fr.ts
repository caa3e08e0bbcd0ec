import type { ReportDictionary } from './en.ts';

/** The words with which a reader tells what is wrong, in French. */
export const fr: ReportDictionary = {
  title: 'Quelque chose est faux ici',
  mail: 'L’ouvrir dans un message',
  page: 'Ouvrir la page où le dire',
  help: 'Copiez ces lignes, dites ce qui est faux et qui le dit, et envoyez-les à ceux qui tiennent cet observatoire.',
  told: 'Dites ce qui est faux, et qui le dit.',
  how: 'Un fait ne se change pas à la main\u00a0: il se corrige là où il fut lu, ou un jugement s’y ajoute, avec sa source.',
  text: (f) => `Page\u00a0: ${f.title}\nAdresse\u00a0: ${f.address}\nVersion\u00a0: ${f.release}\nCe qui est faux\u00a0:\nCe qui est juste\u00a0:\nQui le dit (adresse, date)\u00a0:`,
};
