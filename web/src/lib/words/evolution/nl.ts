import { counted, writeNumber } from '../numbers.ts';
import type { EvolutionDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('nl', count, { one, other });
const num = (count: number) => writeNumber('nl', count);

/** The words of the page of evolution in Dutch. */
export const nl: EvolutionDictionary = {
  title: 'Evolutie',
  sentence: (f) => [`Tussen ${f.from} en ${f.to}${f.around ? `, rond ${f.around}` : ''}: ${n(f.new, 'nieuwe band', 'nieuwe banden')}, waarvan ${num(f.across)} over een grens heen; ${num(f.lasting)} die ${f.lasting === 1 ? 'bleef' : 'bleven'}; ${num(f.ended)} die ${f.ended === 1 ? 'eindigde' : 'eindigden'}.`],
  unit: 'Vergeleken worden de banden die zeker golden in het eerste jaar en in het laatste, voor zover bronnen ze dateren; wat geen datum heeft, blijft erbuiten.',
  withEditions: 'Wie aan haar edities en delen deelnam, telt mee:',
  fates: { new: 'nieuw', lasting: 'gebleven', ended: 'geëindigd' },
  fateOf: { new: 'Nieuw in het laatste jaar', lasting: 'In beide jaren', ended: 'Geëindigd sinds het eerste jaar' },
  picture: 'Kaart van wat nieuw is, wat bleef en wat eindigde',
  drawn: (drawn, of) => (drawn === of ? `${n(of, 'band', 'banden')} getekend.` : `${num(drawn)} van ${n(of, 'band', 'banden')} getekend, eerst die over een grens heen; de tabellen zeggen meer.`),
  streams: 'Wie kwam en wie ging, jaar na jaar',
  streamsHow: 'Boven: fiches met hun eerste zekere band in dat jaar. Onder: fiches waarvan de laatste in het jaar daarvoor viel. Een bron die zwijgt, lijkt op iemand die vertrok.',
  joined: 'gekomen',
  left: 'gegaan',
  present: 'aanwezig',
  year: 'Jaar',
  table: 'Hetzelfde als tabel',
  first: (shown, of) => (shown === of ? n(of, 'band', 'banden') : `De eerste ${num(shown)} van ${n(of, 'band', 'banden')}.`),
  none: 'Geen, voor zover deze bronnen vertellen.',
  moments: 'Moment na moment',
  momentsHow: 'De banden die zeker golden in elk van deze jaren, elke fiche op dezelfde plaats; in kleur die over een grens heen. Het jaar leidt naar de kaart.',
  momentsCut: 'Elke tekening toont de eerste 700, eerst die over een grens heen.',
  momentTold: (year, ties, across) => `${year === null ? '' : `${year}: `}${n(ties, 'band', 'banden')}, waarvan ${num(across)} over een grens heen`,
  sideBySide: 'Kant naast kant',
  sideBySideHow: 'Banden van elke kant die zeker golden, jaar na jaar, op één schaal; onderaan een balk die over een grens heen.',
  themeByTheme: 'Thema per thema',
  themeByThemeHow: 'Hetzelfde voor de thema’s waar de meeste fiches over gaan.',
  lives: 'Levens van huizen, clusters, fondsen en programma’s',
  livesHow: 'Elke balk is een leven, zover bronnen er zeker van zijn; stippen waar zij een jaar openlaten, een dunne lijn waar zij geen begin of geen einde noemen. Een staande streep: het ene werd het andere.',
  livesShown: (shown, of) => (shown === of ? `${num(of)} in totaal.` : `${num(shown)} van ${num(of)} waarvan het begin verteld wordt, eerst die andere werden.`),
  livesColumn: { what: 'Wat', kind: 'Soort', years: 'Jaren', became: 'Wat het werd' },
  onMap: 'Het laatste jaar op de kaart zien',
  everything: 'De evolutie van het geheel',
  circle: (name) => `Hoe de kring van ${name} veranderde`,
  yearTold: (span, ties, across) => `${span}: ${n(ties, 'nieuwe band', 'nieuwe banden')}, ${num(across)} over een grens heen`,
};
