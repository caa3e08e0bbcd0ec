import { counted, writeNumber } from '../numbers.ts';
import type { EvolutionDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('nl', count, { one, other });
const num = (count: number) => writeNumber('nl', count);

/** The words of the page of evolution in Dutch. */
export const nl: EvolutionDictionary = {
  title: 'Evolutie',
  sentence: (f) => [`Tussen ${f.from} en ${f.to}${f.around ? `, rond ${f.around}` : ''}: ${n(f.new, 'nieuwe band', 'nieuwe banden')}, waarvan ${num(f.across)} over een grens heen; ${num(f.lasting)} die ${f.lasting === 1 ? 'bleef' : 'bleven'}; ${num(f.ended)} die ${f.ended === 1 ? 'eindigde' : 'eindigden'}.`],
  unit: 'Vergeleken worden de banden die zeker golden in het eerste jaar en in het laatste, voor zover bronnen ze dateren; wat geen datum heeft, blijft erbuiten.',
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
  four: 'Vier momenten',
  onMap: 'Het laatste jaar op de kaart zien',
  everything: 'De evolutie van het geheel',
  circle: (name) => `Hoe de kring van ${name} veranderde`,
  yearTold: (span, ties, across) => `${span}: ${n(ties, 'nieuwe band', 'nieuwe banden')}, ${num(across)} over een grens heen`,
};
