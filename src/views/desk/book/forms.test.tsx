import { act, type ReactNode, Suspense } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { demoSystemRecords } from '../../../../mocks/records.ts';
import { inBothOf, ledgerBasis } from '../../../domain/ledger/basis.ts';
import type { LedgerDraft, Note, StepDraft } from '../../../domain/ledger/drafts.ts';
import { LEDGER_NEXT } from '../../../domain/ledger/states.ts';
import { ledgerWalk } from '../../../domain/ledger/walk.ts';
import { systemContext } from '../../../domain/systems/context.ts';
import type { WriteAnswer } from '../../../notebook/notebook.ts';
import type { OpenBook } from '../../../notebook/useBook.ts';
import { AppProvider } from '../../../parts/app.tsx';
import { loadSystemWords } from '../../../words/systemWords.ts';
import { loadWords } from '../../../words/words.ts';
import { freshItem, LONGEST } from './freshItem.ts';
import { NewItem } from './NewItem.tsx';
import { NoteForm } from './NoteForm.tsx';
import { StepForm } from './StepForm.tsx';
import type { Drafts } from './useDrafts.ts';
import type { Basis } from './useLedgerBasis.ts';

const [TODAY, WEEK] = ['2026-07-17', '2026-07-10'];
const records = demoSystemRecords(TODAY);
const joined = ledgerBasis(records.ledger);
const basis: Basis = {
  ...joined,
  ctx: systemContext(records, WEEK),
  inBoth: inBothOf(joined.units, new Map()),
  read: true,
  today: TODAY,
  now: Date.parse(`${TODAY}T14:06:00+08:00`),
};
const words = await loadWords('zh-CN', true);
await loadSystemWords('zh-CN');

/** A book that answers as told, and what was written to it. */
function bookOf<T>(answer: () => WriteAnswer['ok'] | 'full' | 'blocked') {
  const written: T[] = [];
  const book: OpenBook<T> = {
    ...{ ready: true, entries: [], unreadable: [], lasting: true },
    async write(id, body, expected) {
      const said = answer();
      if (said === 'full' || said === 'blocked') return { ok: false, why: said, theirs: null };
      written.push(body);
      return { ok: true, entry: { id, body, stamp: (expected ?? 0) + 1, changedAt: '' } };
    },
    remove: async () => ({ ok: true, entry: { id: '', body: null, stamp: 1, changedAt: '' } }),
  };
  return { book, written };
}

let root: Root | null = null;
const box = document.createElement('div');
document.body.append(box);
async function show(page: ReactNode) {
  root = createRoot(box);
  await act(async () => {
    root?.render(
      <AppProvider language="zh-CN" words={words}>
        <Suspense>{page}</Suspense>
      </AppProvider>,
    );
  });
  // The words of the systems come by themselves.
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 50))));
}
afterEach(() => act(async () => root?.unmount()));
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

const find = <E extends HTMLElement>(selector: string) => box.querySelector<E>(selector) as E;
const click = (e: HTMLElement) => act(async () => e.click());
/** As a person types: React hears only what it did not set itself. */
const type = (e: HTMLInputElement | HTMLTextAreaElement, text: string) =>
  act(async () => {
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(e), 'value') as PropertyDescriptor;
    set?.call(e, text);
    e.dispatchEvent(new Event('input', { bubbles: true }));
  });
const draftsOf = (book: OpenBook<LedgerDraft>): Drafts => ({ book, basis, items: [], steps: [], loosePhotos: [] });

test('a step offers only what may follow; the unit that asked for close-out is refused in a sentence; a full disk is told and tried again', async () => {
  const submitted = [...basis.item.values()].find(
    (i) => ledgerWalk(i.foundOn, basis.steps.get(i.id) ?? []).state === 'submitted',
  );
  if (submitted === undefined) throw new Error('no item waits for its check');
  const by = (basis.steps.get(submitted.id) ?? []).find((s) => s.to === 'submitted')?.by.zh ?? '';
  let answer: true | 'full' = 'full';
  const { book, written } = bookOf<LedgerDraft>(() => answer);
  const value: StepDraft = {
    ...{ kind: 'step', item: submitted.id, label: '灯', to: 'verified', day: TODAY, by, reason: '', dueOn: null, at: '' },
  };
  await show(<StepForm drafts={draftsOf(book)} start={{ id: 's1', stamp: null, value }} close={() => undefined} />);
  expect([...box.querySelectorAll<HTMLElement>('[data-to]')].map((b) => b.dataset.to)).toEqual(LEDGER_NEXT.submitted);
  await click(find('[data-to="verified"]'));
  expect(find('[data-kept="full"][role="alert"]').textContent).toContain(words.book?.trouble.full);
  answer = true;
  await click(find('[data-kept="full"] button'));
  expect(find('output[data-kept="kept"]').textContent).toBe(words.book?.form.saved);
  expect(written).toEqual([{ ...value, to: 'verified' }]);
  await click(find('button[type="submit"]'));
  expect(find('[data-faults="1"]').textContent).toContain('申请销号的单位不能自己复核通过');
  expect(
    find(`#${CSS.escape(find<HTMLInputElement>('input[type="text"]').getAttribute('aria-describedby') ?? '')}`).textContent,
  ).toContain('不能自己复核通过');
});

test('a weak spot begins a draft with its place, its good and its sentence, cut to what the ledger takes', async () => {
  const { book, written } = bookOf<LedgerDraft>(() => true);
  const from = { place: 'c09', criterion: 'G5', source: 'system' as const, description: '维'.repeat(LONGEST + 30) };
  await show(<NewItem drafts={draftsOf(book)} from={from} label="记" />);
  await click(find('button'));
  const text = find<HTMLTextAreaElement>('.draft-form textarea');
  expect(text.value).toBe(`${'维'.repeat(LONGEST - 1)}…`);
  expect(text.maxLength).toBe(LONGEST);
  expect(find('.draft-form b').textContent).toBe('光明社区示例1号小区');
  await type(text, '=灯不亮');
  const begun = freshItem(basis, from, null, 'zh-CN');
  expect(written.at(-1)).toEqual({ ...begun, description: '=灯不亮' });
  expect(begun).toMatchObject({ compound: 'c09', criterion: 'G5', source: 'system', foundOn: TODAY, post: 'commander' });
});

test('a note takes a formula as text, no more than 2,000 characters, and nobody’s number', async () => {
  const { book, written } = bookOf<Note>(() => true);
  const value: Note = { kind: 'note', on: 'item', id: 'i', label: 'x', text: '', at: '' };
  await show(<NoteForm book={book} start={{ id: 'n', stamp: null, value }} close={() => undefined} />);
  const text = find<HTMLTextAreaElement>('textarea');
  expect(text.maxLength).toBe(2000);
  await type(text, '=HYPERLINK("x")');
  expect(written.at(-1)?.text).toBe('=HYPERLINK("x")');
  expect(find<HTMLButtonElement>('button[type="submit"]').disabled).toBe(false);
  await type(text, '找 13800138000');
  expect(text.getAttribute('aria-invalid')).toBe('true');
  expect(find<HTMLButtonElement>('button[type="submit"]').disabled).toBe(true);
});

test('a form closes when what was typed last is on the disk, and not where it cannot be', async () => {
  const { book, written } = bookOf<Note>(() => true);
  let onDisk: () => void = () => undefined;
  const slow: OpenBook<Note> = {
    ...book,
    async write(...entry) {
      await new Promise<void>((resolve) => {
        onDisk = resolve;
      });
      return book.write(...entry);
    },
  };
  const value: Note = { kind: 'note', on: 'item', id: 'i', label: 'x', text: '', at: '' };
  let closed = 0;
  await show(<NoteForm book={slow} start={{ id: 'n', stamp: null, value }} close={() => closed++} />);
  await type(find<HTMLTextAreaElement>('textarea'), '周');
  await type(find<HTMLTextAreaElement>('textarea'), '周五');
  await click(find('button[type="submit"]'));
  expect([closed, written]).toEqual([0, []]);
  // The first letter was on its way when the second was typed: it is written once more, and the form waits for both.
  await act(async () => onDisk());
  expect([closed, written.map((n) => n.text)]).toEqual([0, ['周']]);
  await act(async () => onDisk());
  expect([closed, written.at(-1)?.text]).toEqual([1, '周五']);
  await act(async () => root?.unmount());
  const full = bookOf<Note>(() => 'full').book;
  await show(<NoteForm book={full} start={{ id: 'm', stamp: null, value }} close={() => closed++} />);
  await type(find<HTMLTextAreaElement>('textarea'), '周五');
  await click(find('button[type="submit"]'));
  expect(closed).toBe(1);
  expect(find('[data-kept="full"][role="alert"]')).not.toBeNull();
});
