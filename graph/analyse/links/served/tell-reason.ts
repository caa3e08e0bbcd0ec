import type { Words } from '../../../model/kinds/declare.ts';
import { kinds } from '../../../model/kinds/index.ts';
import type { KindName } from '../../../model/kinds/index.ts';
import type { Through, ToldReason, ToldSuggestion } from '../../../model/site/suggestions.ts';
import { cypherOf } from './cypher-of-reason.ts';
import type { Reason } from './reasons.ts';
import type { Body } from './served-bodies.ts';
import type { Suggestion } from './suggest-for.ts';

/** Returns a suggestion for a body as it is told: each reason in words, with its evidence and its Cypher. */
export function tellSuggestion(source: Body, { body, score, chance, common, reasons }: Suggestion, themeNames: ReadonlyMap<string, Words>): ToldSuggestion {
  return { id: body.id, name: body.name, kind: body.kind, side: body.side!, score, chance, common, reasons: reasons.map((reason) => tellReason(reason, source, body, themeNames)) };
}

/** Returns a reason as it is told. */
export function tellReason(reason: Reason, source: Body, target: Body, themeNames: ReadonlyMap<string, Words>): ToldReason {
  const [here, there] = reason.kind === 'introducer' ? [reason.here, reason.there] : [[], []];
  return { kind: reason.kind, id: 'id' in reason ? reason.id : null, name: 'name' in reason ? reason.name : null, words: wordsOf(reason, source, target, themeNames), statements: evidenceOf(reason), cypher: cypherOf(reason, source, target), here, there };
}

/** Returns a reason in words. */
export function wordsOf(reason: Reason, source: Body, target: Body, themeNames: ReadonlyMap<string, Words>): Words {
  switch (reason.kind) {
    case 'introducer': {
      const [here, there] = [listed(reason.here), listed(reason.there)];
      return {
        en: `${reason.name} works with both: with ${source.name} through ${here}, with ${target.name} through ${there}.`,
        fr: `${reason.name} travaille avec les deux\u00a0: avec ${source.name} par ${here}, avec ${target.name} par ${there}.`,
        nl: `${reason.name} werkt met beide: met ${source.name} via ${here}, met ${target.name} via ${there}.`,
      };
    }
    case 'theme': {
      const theme = themeNames.get(reason.name) ?? { en: reason.name, fr: reason.name, nl: reason.name };
      return { en: `Both work on ${theme.en}.`, fr: `Les deux travaillent sur le thème\u00a0: ${theme.fr}.`, nl: `Beide werken rond ${theme.nl}.` };
    }
    case 'membership':
      return { en: `Both are members of ${reason.name}.`, fr: `Les deux sont membres de ${reason.name}.`, nl: `Beide zijn lid van ${reason.name}.` };
    case 'encounter':
      return { en: `Both were at ${reason.name}.`, fr: `Les deux étaient à ${reason.name}.`, nl: `Beide waren op ${reason.name}.` };
    case 'sort': {
      const { label } = kinds[reason.name as KindName];
      return { en: `Both are of the kind: ${label.en}.`, fr: `Les deux sont du type\u00a0: ${label.fr}.`, nl: `Beide zijn van de soort: ${label.nl}.` };
    }
    case 'place': {
      const far = Math.round(reason.kilometres);
      return reason.areCreative
        ? { en: `Both work in the creative field, ${far} km apart.`, fr: `Les deux sont du monde de la création, à ${far} km l’un de l’autre.`, nl: `Beide zijn creatief actief, op ${far} km van elkaar.` }
        : { en: `They lie ${far} km apart.`, fr: `${far} km les séparent.`, nl: `Ze liggen ${far} km van elkaar.` };
    }
    case 'programme': {
      const when = reason.years === null ? '' : ` (${reason.years.first === reason.years.last ? '' : `${reason.years.first}–`}${reason.years.last})`;
      return {
        en: `A programme such as ${reason.name} could carry it: one of them has worked with the other side in it${when}.`,
        fr: `Un programme tel que ${reason.name} pourrait le porter\u00a0: l’un des deux y a déjà travaillé avec l’autre côté${when}.`,
        nl: `Een programma zoals ${reason.name} zou het kunnen dragen: een van beide werkte er al in samen met de andere kant${when}.`,
      };
    }
  }
}

/** Returns the statements that a reason rests on. */
export function evidenceOf(reason: Reason): string[] {
  if (reason.kind === 'membership' || reason.kind === 'encounter') return reason.statements;
  return reason.kind === 'introducer' ? [...new Set([...reason.here, ...reason.there].flatMap(({ statements }) => statements))] : [];
}

function listed(throughs: readonly Through[]): string {
  const shown = throughs.slice(0, 3).map(({ name, from }) => (from === null ? name : `${name} (${from})`));
  return shown.join(', ') + (throughs.length > shown.length ? ` (+${throughs.length - shown.length})` : '');
}
