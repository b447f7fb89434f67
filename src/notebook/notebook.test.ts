import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openNotebook } from './notebook.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const clock = () => Date.parse('2026-07-17T06:06:00Z');

test('what is written is there for the next page, with its stamp and time', async () => {
  const first = openNotebook(clock);
  await first.write('notes', 'n1', { text: '=1+1' }, null);
  await first.write('notes', 'n1', { text: '第二稿' }, 1);
  const next = openNotebook(clock);
  expect(await next.all('notes')).toEqual([
    { id: 'n1', stamp: 2, changedAt: '2026-07-17T06:06:00.000Z', body: { text: '第二稿' } },
  ]);
  expect(await next.all('items')).toEqual([]);
  expect(next.lasting()).toBe(true);
});

test('two tabs with one draft: the second is told, and nothing is overwritten or removed', async () => {
  const [here, there] = [openNotebook(clock), openNotebook(clock)];
  await here.write('bulletins', '2026-07-17', { by: 'here' }, null);
  await there.write('bulletins', '2026-07-17', { by: 'there' }, 1);
  const late = await here.write('bulletins', '2026-07-17', { by: 'here, late' }, 1);
  expect(late).toMatchObject({ ok: false, why: 'changedElsewhere', theirs: { stamp: 2, body: { by: 'there' } } });
  expect(await here.remove('bulletins', '2026-07-17', 1)).toMatchObject({ ok: false, why: 'changedElsewhere' });
  expect((await here.all('bulletins'))[0]?.body).toEqual({ by: 'there' });
  // A new entry under a name that is taken is a conflict as well.
  expect(await here.write('bulletins', '2026-07-17', {}, null)).toMatchObject({ ok: false, why: 'changedElsewhere' });
});

test('a change in one tab is heard in the other', async () => {
  const [here, there] = [openNotebook(clock, 'heard'), openNotebook(clock, 'heard')];
  const heard = new Promise((resolve) => there.onChange(resolve));
  await here.write('items', 'i1', {}, null);
  expect(await heard).toBe('items');
});

test('a full disk is said, and what was there stays', async () => {
  const book = openNotebook(clock);
  await book.write('items', 'i1', { text: 'first' }, null);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await book.write('items', 'i1', { text: 'second' }, 1)).toEqual({ ok: false, why: 'full', theirs: null });
  vi.restoreAllMocks();
  expect((await book.all('items'))[0]?.body).toEqual({ text: 'first' });
});

test('where the browser refuses storage the notebook works for the page, and says that it does not last', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const book = openNotebook(clock);
  expect(await book.write('notes', 'n1', { text: 'a' }, null)).toMatchObject({ ok: true });
  expect(await book.all('notes')).toHaveLength(1);
  expect(book.lasting()).toBe(false);
});
