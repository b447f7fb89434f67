import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { Steps } from '../../../domain/steps.ts';
import type { SystemContext, SystemRecords } from '../../../domain/systems/context.ts';
import { useSliced } from './useSliced.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

type Half = { concerns: number };

test('nothing is said before every feed has spoken; then the answer of these records, and the older one while newer are worked out', async () => {
  let begun = 0;
  function* work(records: SystemRecords): Steps<number> {
    begun += 1;
    yield;
    return (records as unknown as Half).concerns;
  }
  const shown: (number | null)[] = [];
  function Shown(props: { records: Half; whole: boolean; ctx: SystemContext }) {
    shown.push(useSliced(work, props.records as unknown as SystemRecords, props.ctx, props.whole));
    return null;
  }
  const ctx = { week: '2026-07-10', knownAt: null } as SystemContext;
  const root = createRoot(document.createElement('div'));
  const draw = (records: Half, whole: boolean, at = ctx) =>
    act(async () => {
      root.render(<Shown records={records} whole={whole} ctx={at} />);
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  await draw({ concerns: 0 }, false);
  expect([begun, shown]).toEqual([0, [null]]);
  const [first, second] = [{ concerns: 17 }, { concerns: 18 }];
  await draw(first, true);
  expect([begun, shown]).toEqual([1, [null, null, 17]]);
  await draw(second, true);
  expect([begun, shown]).toEqual([2, [null, null, 17, 17, 18]]);
  await draw(second, false);
  expect([begun, shown.splice(5)]).toEqual([2, [null]]);
  // Of another week the older answer is none.
  await draw({ concerns: 19 }, true, { ...ctx, week: '2026-07-17' });
  expect([begun, shown.slice(5)]).toEqual([3, [null, 19]]);
  act(() => root.unmount());
});
