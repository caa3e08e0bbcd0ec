import type { Observed } from '../../observed.ts';
import { defaults, indicator } from '../declare.ts';
import { literature } from '../literature.ts';

/** How evenly projects spread over themes. */
export type Entropy = { nats: number | null; evenness: number | null; themes: number };

/** How evenly projects spread over themes. */
export const themeEntropy = indicator({
  id: 'theme_entropy',
  label: { en: 'Spread over themes', fr: 'Dispersion thématique', nl: 'Spreiding over thema’s' },
  meaning: {
    en: 'How evenly projects spread over themes: evenness is 0 when all are of one theme, and 1 when every theme has as many.',
    fr: 'Si les projets se répartissent également entre les thèmes : l’équité vaut 0 quand tous sont d’un thème, et 1 quand chaque thème en a autant.',
    nl: 'Hoe gelijk projecten over thema’s verdeeld zijn: de gelijkmatigheid is 0 als alle van één thema zijn, en 1 als elk thema er evenveel heeft.',
  },
  formula: 'H = −Σ_t p_t ln p_t, p_t the share of theme t, each project dividing one among its themes; evenness H / ln K over the K themes that occur',
  literature: [literature.shannon],
  per: 'network',
  outputs: {
    nats: { type: 'number', doc: 'H, in natural units.', least: 0 },
    evenness: { type: 'share', doc: 'H, of what it could be; null with one theme.', least: 0, greatest: 1 },
    themes: { type: 'count', doc: 'The themes that occur.', least: 0 },
  },
  restsOn: (observed: Observed) => themedProjects(observed).length,
  compute(observed: Observed, { atLeast } = defaults): Entropy {
    const projects = themedProjects(observed);
    const shares = new Map<string, number>();
    for (const themes of projects) for (const theme of themes) shares.set(theme, (shares.get(theme) ?? 0) + 1 / themes.length / projects.length);
    if (projects.length < Math.max(atLeast, 1)) return { nats: null, evenness: null, themes: shares.size };
    const nats = [...shares.values()].reduce((sum, share) => sum - share * Math.log(share), 0);
    return { nats, evenness: shares.size < 2 ? null : nats / Math.log(shares.size), themes: shares.size };
  },
});

/** Returns the themes of each project that has some. */
function themedProjects({ network, themesOf }: Observed): (readonly string[])[] {
  return network.projects.map((project) => themesOf.get(project) ?? []).filter(({ length }) => length > 0);
}
