import { expect, test } from 'vitest';
import { layOutCloth } from '../../../web/src/lib/pictures/cloth-layout.ts';
import { clip, widthOf } from '../../../web/src/lib/pictures/lettering.ts';
import { cutCloth, weave, type ClothRow } from '../../../web/src/lib/view/cloth.ts';
import { brief } from '../statement-row.ts';

const body = (id: string, side: string | null = null) => brief(id, 'Organisation', side);
const part = (who: string, what: string, said: Partial<ClothRow> = {}): ClothRow => ({ predicate: 'PARTNER_IN', modality: 'asserted', began: null, ended: null, toMin: null, subject: body(who, who.startsWith('f') ? 'hauts-de-france' : 'wallonia'), object: brief(what, 'Project'), ...said });

test('weaves one thread for what several bodies did, and none for what one did alone', () => {
  const wefts = weave([part('f1', 'x', { began: '2014' }), part('w1', 'x', { began: '2013-05' }), part('w1', 'alone')]);

  expect(wefts).toHaveLength(1);
  expect(wefts[0]).toMatchObject({ key: 'x', day: '2013-05-01', year: '2013', isCrossing: true, isPlanned: false });
});

test('places what no source dates when it was said', () => {
  expect(weave([part('f1', 'x', { toMin: '2020-06-18' }), part('w1', 'x')])[0]).toMatchObject({ day: '2020-06-18' });
  expect(weave([part('f1', 'x', { toMin: '0001-01-01' }), part('w1', 'x')])[0]).toMatchObject({ day: null });
});

test('knots two bodies that work together without a name for it', () => {
  const [weft] = weave([{ ...part('f1', ''), predicate: 'COOPERATES_WITH', object: body('w1', 'wallonia') }]);

  expect(weft).toMatchObject({ thing: null, predicate: 'COOPERATES_WITH', isCrossing: true });
});

test('calls planned only what nobody states as done', () => {
  const plan = { modality: 'planned' } as const;

  expect(weave([part('w1', 'x', plan), part('w2', 'x', plan)])[0]!.isPlanned).toBe(true);
  expect(weave([part('w1', 'x', plan), part('w2', 'x')])[0]!.isPlanned).toBe(false);
});

test('cuts a large cloth to those who met most, and draws every line and knot inside the picture', () => {
  const rows = Array.from({ length: 400 }, (_, index) => part(`${index % 2 ? 'f' : 'w'}${index % 37}`, `p${index % 90}`, { began: String(1990 + (index % 90) / 3).slice(0, 4) }));

  const { wefts, bodies } = cutCloth(weave(rows), 20, 12);
  const layout = layOutCloth(wefts, { width: 1152, labelWidth: 240, rowHeight: 20, letter: 13, names: { letter: 13, length: 200 } });

  expect(wefts.length).toBeLessThanOrEqual(20);
  expect(bodies).toBeLessThanOrEqual(12);
  expect(layout.warps).toHaveLength(bodies);
  expect(layout.wefts.every(({ x, knots }) => x > layout.left && x < layout.right && knots.every(({ y }) => y > 0 && y < layout.height))).toBe(true);
  expect(layout).toEqual(layOutCloth(wefts, { width: 1152, labelWidth: 240, rowHeight: 20, letter: 13, names: { letter: 13, length: 200 } }));
});

test('cuts a name to its room and says that it did', () => {
  expect(clip('Catalan Institute for Cultural Industries', 120, 13)).toMatch(/^Catalan Inst.*…$/);
  expect(widthOf(clip('M'.repeat(100), 120, 13), 13)).toBeLessThanOrEqual(120);
  expect(clip('BUDA', 120, 13)).toBe('BUDA');
});
