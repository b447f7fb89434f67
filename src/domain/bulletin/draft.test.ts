import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulletinFixture } from '../../words/sampleBulletin.ts';
import { acknowledged, edited, merged, NO_OVERLAY, numbersIn, type Placed, reset, toggled, withOwn } from './draft.ts';
import { issueRhythm, issueYear, newestFirst, nextNumber } from './numbering.ts';

const computed = bulletinFixture('2026-07-10');
const at = (overlay: Parameters<typeof merged>[1], id: string, base = computed): Placed => {
  const m = merged(base, overlay);
  return [m.masthead, ...m.blocks, m.tail].find((p) => p.id === id) as Placed;
};

test('nothing laid over is nothing changed; any edit is seen, told with the computed words, and taken back whole', () => {
  expect(merged(computed, NO_OVERLAY).document).toEqual(computed);
  fc.assert(
    fc.property(fc.constantFrom(...computed.blocks.map((b) => b.id)), fc.string({ minLength: 1, maxLength: 60 }), (id, text) => {
      const words = at(NO_OVERLAY, id).words.map((w) => w + text);
      const overlay = edited(NO_OVERLAY, at(NO_OVERLAY, id), words);
      const place = at(overlay, id);
      expect(place).toMatchObject({ words, isEdited: true, changedFrom: null });
      expect(place.computed).toEqual(at(NO_OVERLAY, id).words);
      expect(merged(computed, reset(overlay, id)).document).toEqual(computed);
      // Figures of a table are nobody's to write.
      const rows = (b: (typeof computed.blocks)[number]) => (b.kind === 'table' ? b.rows : []);
      expect(merged(computed, overlay).document.blocks.flatMap(rows)).toEqual(computed.blocks.flatMap(rows));
    }),
    { numRuns: 30 },
  );
});

test('a number written by hand that was not computed is named; one that was is not', () => {
  const place = at(NO_OVERLAY, 'overall.text');
  const with_ = (text: string) => at(edited(NO_OVERLAY, place, [text]), 'overall.text').strayNumbers;
  expect(with_('平均得分81.9分，按期41件')).toEqual([]);
  expect(with_('平均得分82分，按期４１件，共1,046件')).toEqual(['82', '1046']);
  expect(numbersIn('７月10日 1,204.5')).toEqual(['7', '10', '1204.5']);
});

test('data that change under an edit: both texts are kept apart, and the hand stands until a person says otherwise', () => {
  const overlay = edited(NO_OVERLAY, at(NO_OVERLAY, 'overall.text'), ['本周平稳。']);
  const later = bulletinFixture('2026-07-10', { score: 70.1 });
  const place = at(overlay, 'overall.text', later);
  expect(place.words).toEqual(['本周平稳。']);
  expect(place.changedFrom).toEqual(at(NO_OVERLAY, 'overall.text').words);
  expect(place.computed?.[0]).toContain('70.1');
  const seen = acknowledged(overlay, place);
  expect(at(seen, 'overall.text', later)).toMatchObject({ words: ['本周平稳。'], changedFrom: null });
  // A word nobody touched follows the data although its neighbour was edited.
  const head = at(NO_OVERLAY, 'masthead');
  const title = edited(
    NO_OVERLAY,
    head,
    head.words.map((w, i) => (i === 6 ? '新标题' : w)),
  );
  const next = merged(bulletinFixture('2026-07-10', { number: 30 }), title);
  expect(next.document.masthead).toMatchObject({ title: '新标题', number: '第 30 期' });
});

test('left out and put back, own paragraphs in their order, items, blanks, and edits whose place is gone', () => {
  const place = at(NO_OVERLAY, 'demands.list');
  const out = toggled(NO_OVERLAY, place);
  expect(merged(computed, out).document.blocks.map((b) => b.id)).not.toContain('demands.list');
  expect(toggled(out, at(out, 'demands.list'))).toEqual(NO_OVERLAY);
  const first = withOwn(NO_OVERLAY, 'demands.list');
  const second = withOwn(first.overlay, first.id);
  const written = edited(edited(second.overlay, { id: first.id, computed: null }, ['甲']), { id: second.id, computed: null }, [
    '乙 5',
  ]);
  const ids = merged(computed, written).document.blocks.map((b) => b.id);
  expect(ids.slice(ids.indexOf('demands.list'), ids.indexOf('demands.list') + 3)).toEqual(['demands.list', 'own.1', 'own.2']);
  // A blank paragraph is not printed, nor is a blank item.
  expect(merged(computed, second.overlay).document.blocks).toHaveLength(computed.blocks.length);
  const shorter = merged(computed, edited(NO_OVERLAY, place, ['只此一条。', ' ']));
  expect(shorter.document.blocks.find((b) => b.id === 'demands.list')).toMatchObject({
    items: ['只此一条。'],
    computedItems: place.words,
  });
  // The block goes with the data: what was written about it is kept, and what stood behind it is printed at the end.
  const without = { ...computed, blocks: computed.blocks.filter((b) => b.id !== 'demands.list') };
  const left = merged(without, { ...written, edits: edited(NO_OVERLAY, place, ['重写']).edits });
  expect(left.orphans).toMatchObject([{ id: 'demands.list', words: ['重写'] }]);
  expect(left.document.blocks.slice(-2).map((b) => b.id)).toEqual(['own.1', 'own.2']);
});

test('numbers of a year go up from the highest, whatever gaps there are', () => {
  const issue = (year: number, number: number) => ({ id: `${year}-${number}`, year, number });
  const known = [issue(2025, 52), issue(2026, 3), issue(2026, 9)];
  expect(nextNumber(known, 2026)).toBe(10);
  expect(nextNumber(known, 2027)).toBe(1);
  expect(issueYear('2027-01-01')).toBe(2027);
  expect(newestFirst(known).map((i) => i.id)).toEqual(['2026-9', '2026-3', '2025-52']);
});

test('a week without an issue is seen; the newest is not yet due', () => {
  const issues = [{ week: '2026-06-19' }, { week: '2026-07-03' }];
  expect(issueRhythm(issues, '2026-07-10')).toEqual({ from: '2026-06-19', weeks: 3, skipped: ['2026-06-26'] });
  expect(issueRhythm([], '2026-07-10')).toBeNull();
});
