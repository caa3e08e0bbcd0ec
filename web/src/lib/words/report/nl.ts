import type { ReportDictionary } from './en.ts';

/** The words with which a reader tells what is wrong, in Dutch. */
export const nl: ReportDictionary = {
  title: 'Hier klopt iets niet',
  mail: 'Als bericht openen',
  page: 'De pagina openen waar u het meldt',
  help: 'Kopieer deze regels, zeg wat niet klopt en wie dat zegt, en stuur ze naar wie dit observatorium beheert.',
  told: 'Zeg wat niet klopt, en wie dat zegt.',
  how: 'Een feit wordt niet met de hand veranderd: het wordt verbeterd waar het gelezen werd, of er komt een oordeel bij, met zijn bron.',
  text: (f) => `Pagina: ${f.title}\nAdres: ${f.address}\nUitgave: ${f.release}\nWat niet klopt:\nWat wel klopt:\nWie dat zegt (adres, datum):`,
};
