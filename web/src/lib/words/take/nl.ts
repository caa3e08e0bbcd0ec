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
  openWhole: 'In het observatorium openen',
};
