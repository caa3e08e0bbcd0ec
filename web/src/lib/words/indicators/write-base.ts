import type { RunFigure } from '$graph/model/run.ts';
import type { Language } from '../languages.ts';
import { counted } from '../numbers.ts';
import { indicatorsWordsIn } from './index.ts';

/** What an indicator rests on, where that is not ties. */
const bases = { cross_border_project_share: 'projects', theme_entropy: 'projects', funding_concentration: 'organisations', turnover: 'organisations', affinity: 'meetings' } as const;

/** Returns what a figure rests on, such as "652 ties". */
export function writeBase(language: Language, { indicator, restsOn }: Pick<RunFigure, 'indicator' | 'restsOn'>): string {
  return counted(language, restsOn, indicatorsWordsIn(language).bases[bases[indicator as keyof typeof bases] ?? 'ties']);
}
