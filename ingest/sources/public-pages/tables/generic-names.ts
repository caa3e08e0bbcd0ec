/** A name that says what something is and not which: it is taken only beside what tells. `means` null refuses it. */
type GenericName = {
  written: readonly string[];
  /** The names at the other end beside which it is clear. */
  beside?: readonly string[];
  /** The place of the fact with which it is clear. */
  at?: readonly string[];
  means: string | null;
};

const ofLensAndValenciennes = ['Arenberg Creative Mine', 'Centre culturel transfrontalier Le Manège', 'Le Fresnoy – Studio national des arts contemporains', 'le phénix European Creative Hub', 'Louvre-Lens Vallée', 'Serre numérique'];

/** Bodies that pages name by their sort: resolved by the place or the programme that stands beside them. */
const bodies: readonly GenericName[] = [
  { written: ['Etat'], beside: ofLensAndValenciennes, means: 'État français' },
  { written: ['Région'], beside: ['Serre numérique'], means: 'Région Nord-Pas-de-Calais' },
  { written: ['Région (conseil régional)'], beside: ['Pôle Régional des Musiques Actuelles'], means: 'conseil régional (Nord-Pas-de-Calais)' },
  { written: ['Conseil Régional'], beside: ['Expériences interactives'], means: 'Conseil Régional Nord-Pas-de-Calais' },
  { written: ['Département'], beside: ['Serre numérique'], means: 'Département du Nord' },
  { written: ['Ministère de la Culture'], beside: ['L’Aéronef'], means: 'Ministère de la Culture (France)' },
  { written: ['Europe'], beside: ['Arenberg Creative Mine'], means: 'Union européenne' },
  { written: ['Maison de la culture'], at: ['Doornik', 'Tournai'], means: 'Maison de la culture de Tournai' },
  { written: ['Musée des Beaux-Arts', 'musée des Beaux-Arts'], at: ['Tournai'], means: 'Musée des Beaux-Arts de Tournai' },
  { written: ['Académie des Beaux-Arts'], at: ['Tournai'], means: 'Académie des Beaux-Arts de Tournai' },
  { written: ['La maison des arts et des loisirs'], at: ['Laon'], means: 'La maison des arts et des loisirs de Laon' },
  { written: ['fashion week'], at: ['Paris'], means: 'fashion week de Paris' },
  { written: ['salon du meuble'], at: ['Milan'], means: 'salon du meuble de Milan' },
  { written: ['plateforme transfrontalière'], beside: ['Crespin', 'Hensies', 'Honnelles', 'Quiévrain', 'Quiévrechain', 'Rombies-et-Marchipont', 'Saint-Aybert', 'Sebourg', 'Thivencelle'], means: 'plateforme transfrontalière Hensies-Honnelles-Quiévrain' },
  {
    written: ['Etat', 'Région', 'Région (conseil régional)', 'Conseil Régional', 'Département', 'Ministère de la Culture', 'Europe', 'European funds', 'Maison de la culture', 'Musée des Beaux-Arts', 'musée des Beaux-Arts', 'Académie des Beaux-Arts', 'La maison des arts et des loisirs', 'fashion week', 'salon du meuble', 'plateforme transfrontalière', 'international jury', 'National public co-financing', 'Ondernemerscentra', 'séries 100 % belges'],
    means: null,
  },
];

/** The Interreg programmes that pages call by less than their name: resolved by the project, whose place or other pages tell. */
const programmes: readonly GenericName[] = [
  { written: ['Interreg', 'Interreg (FEDER)'], beside: ['Circulons', 'Circulons !', 'Creativ\'Up', 'La Virgule', 'Le PLÔT', 'Le Plôt', 'NEXT 2014', 'PULS'], means: 'Interreg France-Wallonie-Vlaanderen' },
  { written: ['Interreg'], beside: ['ATRACT-AB', 'Bérénice', 'NOE-NOAH'], means: 'Interreg Grande Région' },
  { written: ['Interreg', 'Interreg IV'], beside: ['Total Théâtre'], means: 'Interreg IV A Grande Région' },
  { written: ['Interreg IV'], beside: ['CECN2', 'Corrid’Or', 'Vis-à-Vis'], means: 'Interreg IV France-Wallonie-Vlaanderen' },
  { written: ['Interreg IV', 'Interreg-IV-Fonds', 'Interreg IVA'], beside: ['Creative Drive', 'RegioThéâtre', 'RegioThéâtre o RegioDanse'], means: 'Interreg IV Euregio Meuse-Rhin' },
  { written: ['Interreg V'], beside: ['Destination Terrils'], means: 'Interreg V France-Wallonie-Vlaanderen' },
  { written: ['Interreg V'], beside: ['VISTA-AR'], means: 'Interreg France (Manche) Angleterre' },
  { written: ['Interreg VI'], beside: ['Destination Terrils 2'], means: 'Interreg VI France-Wallonie-Vlaanderen' },
  { written: ['Interreg III B (2000-2006)'], beside: ['Septentrion'], means: 'Interreg IIIB Europe du Nord-Ouest' },
  { written: ['Interreg', 'Interreg (FEDER)', 'Interreg IIIA', 'Interreg IIIA (2001-2006)', 'Interreg III B (2000-2006)', 'Interreg IV', 'INTERREG IV', 'Interreg IVA', 'Interreg-IV-Fonds', 'Interreg V', 'Interreg VI'], means: null },
];

/** Rounds of a fund that pages call by their number or month: named with their fund. */
const rounds: Readonly<Record<string, readonly string[]>> = {
  'screen.brussels': ['17ème session', '8e session', 'second session of 2019', 'Session 19', 'Session 24'],
  Wallimage: ['100th funding session', '107th session', '114th session', '116th session', '125e session de coproduction', '41st session', '87e session de financement', '90th session', 'session of October 2022'],
};

const fundOfRound = new Map(Object.entries(rounds).flatMap(([fund, written]) => written.map((round) => [round, fund] as const)));

/** Things that their page does not name: a reader described them. */
export const unnamed: ReadonlySet<string> = new Set(['street and circus arts project (funds-navigator 2460)']);

/** Returns what a name means beside the other end and at the place of its fact: itself unless it is generic, and null when nothing tells. */
export function meaningOf(written: string, beside: string, place: string): string | null {
  const fund = fundOfRound.get(written);
  if (fund) return `${fund}, ${written}`;
  const known = [...bodies, ...programmes].find((row) => row.written.includes(written) && (!row.beside || row.beside.includes(beside)) && (!row.at || row.at.includes(place)));
  return known ? known.means : written;
}
