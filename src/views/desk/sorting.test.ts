import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsInOrder } from './sorting.ts';

interface Row {
  id: number;
  n: number | null;
  text: string | null;
}

const columns = [
  { key: 'n', value: (r: Row) => r.n },
  { key: 'text', value: (r: Row) => r.text },
];
const { compare } = new Intl.Collator('zh-Hans-CN', { numeric: true });
const list = fc
  .array(
    fc.record({
      n: fc.option(fc.constantFrom(-2.5, -0, 0, 0.1, 7, 1e9)),
      text: fc.option(fc.constantFrom('10号', '9号', '甲', '乙', 'b', 'B')),
    }),
  )
  .map((rows): Row[] => rows.map((r, id) => ({ id, ...r })));
const keys = fc.uniqueArray(fc.record({ key: fc.constantFrom('n', 'text', 'gone'), desc: fc.boolean() }), {
  selector: (k) => k.key,
});

/** The slow way: asks for every two rows. */
function slowly(rows: readonly Row[], sort: readonly { key: string; desc: boolean }[]): Row[] {
  const by = (a: Row, b: Row, key: string, desc: boolean) => {
    const [x, y] = key === 'n' ? [a.n, b.n] : key === 'text' ? [a.text, b.text] : [0, 0];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const order = typeof x === 'string' ? compare(x, String(y)) : x - Number(y);
    return desc ? -order : order;
  };
  return [...rows].sort((a, b) => sort.reduce((order, { key, desc }) => order || by(a, b, key, desc), 0));
}

test('rows stand in the order of their keys: absent ones last either way, equals as they were', () => {
  fc.assert(
    fc.property(list, keys, (rows, sort) => {
      expect(rowsInOrder(rows, columns, sort, compare).map((r) => r.id)).toEqual(slowly(rows, sort).map((r) => r.id));
      // Fewer rows find their texts in order already, and others that are not known are put in order then.
      const held = new Map();
      rowsInOrder(rows.slice(1), columns, sort, compare, held);
      expect(rowsInOrder(rows, columns, sort, compare, held)).toEqual(slowly(rows, sort));
    }),
  );
});
