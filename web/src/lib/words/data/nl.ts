import { counted, writeNumber } from '../numbers.ts';
import type { DataDictionary } from './en.ts';

/** The words of the page of downloads in Dutch. */
export const nl: DataDictionary = {
  title: 'Gegevens',
  lead: (release) => `De versie die er nu staat, ${release}, als bestanden: wat de bronnen laten herpubliceren. Dezelfde versie geeft dezelfde bytes, zodat een cijfer jaren later na te gaan is.`,
  making: 'De bestanden van deze versie worden geschreven. Kom over een minuut terug.',
  file: 'Bestand',
  what: 'Wat erin zit',
  lines: 'Regels',
  size: 'Grootte',
  holds: {
    statements: 'elke bewering: wie wat van wie zegt, wanneer, en waar het staat',
    things: 'elke fiche: soorten, namen, plaats, data en identificatienummers',
    relations: 'elke band: de twee uiteinden, data, rol, en de beweringen waarop hij steunt',
    manifest: 'de versie van de gegevens en van het model, en de hash van elk bestand',
  },
  formats: 'JSON Lines heeft één record per regel, gesorteerd op id; CSV bevat hetzelfde voor een rekenblad, met een apostrof voor wat het voor een formule zou kunnen houden.',
  relations: (ties, relations) => `De kaart telt een band tussen twee fiches één keer, wat hen ook verbindt: ${writeNumber('nl', ties)} banden. Het bestand van relaties heeft een regel per relatie: ${writeNumber('nl', relations)}, in wat hergepubliceerd mag worden.`,
  check: 'SHA-256 van elk bestand, om na te gaan wat ontvangen werd:',
  left: 'Wat bronnen niet laten herpubliceren, is weggelaten; de pagina van de bronnen zegt wat.',
  sources: 'De bronnen en hun voorwaarden',
  cite: 'Hoe te citeren',
  citation: (release, date) => `Lisière, een observatorium van creatief werk over de grens van Frankrijk en België, versie ${release}, ${date}.`,
  graph: 'De graaf zelf bevragen',
  graphHelp: 'Dezelfde feiten als GraphQL, alleen lezend:',
  questions: 'De bibliotheek van vragen',
  bytes: (bytes) => counted('nl', Math.max(1, Math.round(bytes / 1000)), { one: 'kB', other: 'kB' }),
  count: (count) => writeNumber('nl', count),
};
