import { describe, expect, it } from 'vitest';
import type { Mention, Statement } from '../../../graph/model/statement.ts';
import type { Judgement } from '../../../ingest/resolve/judgements.ts';
import type { Ledger } from '../../../ingest/resolve/ledger.ts';
import { whoIsWho } from '../../../ingest/resolve/resolve.ts';
import type { WhoIsWho } from '../../../ingest/resolve/resolve.ts';

const evidence = { kind: 'reference', source: 'list', url: 'https://list.example/', page: null, start: null, end: null, row: null, published: null, retrieved: '2026-01-01', lang: 'en' } as const;
const body = (name: string, country = 'BE'): Mention => ({ kind: 'Organisation', name, particulars: { country } });
const same = (left: string, right: string): Judgement => ({ left, right, family: 'Organisation', judgement: 'same', date: null, who: 'ada', when: '2026', why: 'known' });

function stated(subject: Mention, index: number): Statement {
  return { id: index.toString(16).padStart(16, '0'), subject, predicate: 'HAS_ACTIVITY', object: null, value: 'weaving', unit: null, role: null, roleStated: null, predicateStated: null, from: null, to: null, modality: 'asserted', evidence: { ...evidence }, parser: 'list@1', first_seen: '2026-01-01', retracted: null };
}

function release(mentions: readonly Mention[], ledger: Ledger, judgements: readonly Judgement[] = []): WhoIsWho {
  return whoIsWho(mentions.map(stated), { judgements, placeOf: () => null, ledger });
}

describe('ids of things in release after release', () => {
  it('stay when data come that would take them', () => {
    const first = release([body('Institute', 'DE')], new Map());
    const next = release([body('Institute', 'AT'), body('Institute', 'DE')], first.ledger);

    expect([first.idOf(body('Institute', 'DE')), next.idOf(body('Institute', 'DE')), next.idOf(body('Institute', 'AT'))]).toEqual(['institute', 'institute', 'institute-organisation']);
  });

  it('of things that become one lead to it, and are given back when they part again', () => {
    const mentions = [body('Textielhuis'), body('Spinnewiel')];
    const first = release(mentions, new Map());
    const merged = release(mentions, first.ledger, [same('Textielhuis', 'Spinnewiel')]);
    const parted = release(mentions, merged.ledger);

    expect(merged.things.map(({ id, inferred }) => [id, inferred?.formerIds])).toEqual([['textielhuis', ['spinnewiel']]]);
    expect(parted.things.map(({ id, inferred }) => [id, inferred?.formerIds])).toEqual([['spinnewiel', undefined], ['textielhuis', undefined]]);
  });

  it('are given to no other thing, even when nothing bears them any more', () => {
    const first = release([body('Navette', 'BE')], new Map());
    const gone = release([body('Rouet', 'BE')], first.ledger);
    const next = release([body('Navette', 'FR')], gone.ledger);

    expect(next.things.map(({ id }) => id)).toEqual(['navette-organisation']);
    expect([...next.ledger.keys()]).toEqual(['navette', 'navette-organisation', 'rouet']);
  });

  it('come with the reasons for which names are one thing', () => {
    const { things } = release([body('Textielhuis'), body('Spinnewiel')], new Map(), [same('Textielhuis', 'Spinnewiel')]);

    expect(things[0]?.inferred?.sameBecause).toEqual(['judged: "Textielhuis", "Spinnewiel" (ada, 2026): known']);
  });
});
