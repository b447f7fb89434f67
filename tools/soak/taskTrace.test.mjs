import { expect, test } from 'vitest';
import { longTasksOf } from './taskTrace.mjs';
import { workedTasks } from './watch.mjs';

const MAIN = { pid: 7, tid: 1 };
const name = (thread, of) => ({ ...of, ph: 'M', name: 'thread_name', args: { name: thread } });
const part = (label, ts, dur, tdur, of = MAIN) => ({
  ...of,
  ph: 'X',
  name: label,
  ts: ts * 1000,
  dur: dur * 1000,
  tdur: tdur * 1000,
});
const RUN = 'ThreadControllerImpl::RunTask';

test('of a trace the long tasks of the page’s own thread are told, by the clock and by the thread, with what they were at', () => {
  const other = { pid: 7, tid: 2 };
  const events = [
    name('CrRendererMain', MAIN),
    name('Compositor', other),
    part(RUN, 0, 230, 96),
    // One within another is the same task, and a part within one of its name counted with it.
    part(RUN, 5, 215, 90),
    part('FunctionCall', 10, 110, 60),
    part('FunctionCall', 20, 50, 30),
    part('MajorGC', 130, 80, 9),
    part('V8.GC_MARK_COMPACTOR', 131, 78, 9),
    part('Layout', 215, 5, 5),
    part(RUN, 300, 180, 180),
    part(RUN, 0, 900, 900, other),
  ];
  expect(longTasksOf(events, 200)).toEqual([{ ms: 230, workedMs: 96, parts: 'FunctionCall 110 (60), MajorGC 80 (9)' }]);
});

test('a task that worked for too long, one of which nobody knows and one the trace has not caught are held against the wall', () => {
  const task = { ms: 230, workedMs: 96, parts: '' };
  expect(workedTasks({ long: 0, worked: [] })[1]).toBe(true);
  expect(workedTasks({ long: 1, worked: [task] })[1]).toBe(true);
  expect(workedTasks({ long: 1, worked: [{ ...task, workedMs: 201 }] })[1]).toBe(false);
  expect(workedTasks({ long: 1, worked: [{ ...task, workedMs: null }] })[1]).toBe(false);
  expect(workedTasks({ long: 2, worked: [task] })).toEqual([expect.stringContaining('of 1 it is not known'), false]);
});
