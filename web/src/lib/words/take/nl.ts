import type { TakeDictionary } from './en.ts';

/** The words of what can be taken from a page, in Dutch. */
export const nl: TakeDictionary = {
  title: 'Meenemen',
  onMap: 'Op de kaart zien',
  cite: 'Deze pagina citeren',
  text: (f) => `${f.title}. Lisière, een observatorium van creatief werk over de Frans-Belgische grens heen, uitgave ${f.release}${f.date ? `, bronnen laatst gelezen op ${f.date}` : ''}. ${f.address}`,
  embed: 'Op een andere pagina tonen',
  embedHelp: 'Dit toont de tekening zoals ze nu gevraagd is, met titel en bronvermelding, zonder script:',
  asText: 'Tekst',
  take: 'De feiten meenemen',
  csv: 'als CSV',
  json: 'als JSON',
  wrong: 'Hier klopt iets niet',
  wrongMail: 'Als bericht openen',
  wrongPage: 'De pagina openen waar u het meldt',
  wrongHelp: 'Kopieer deze regels, zeg wat niet klopt en wie dat zegt, en stuur ze naar wie dit observatorium beheert.',
  wrongTold: 'Zeg wat niet klopt, en wie dat zegt.',
  wrongHow: 'Een feit wordt niet met de hand veranderd: het wordt verbeterd waar het gelezen werd, of er komt een oordeel bij, met zijn bron.',
  report: (f) => `Pagina: ${f.title}\nAdres: ${f.address}\nUitgave: ${f.release}\nWat niet klopt:\nWat wel klopt:\nWie dat zegt (adres, datum):`,
  openWhole: 'In het observatorium openen',
};
