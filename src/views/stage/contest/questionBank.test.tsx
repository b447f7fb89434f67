import 'fake-indexeddb/auto';
import { act, Suspense, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { EVERY_ROUND } from '../../../domain/contest/contestFixture.ts';
import type { FromExchange, ToExchange } from '../../../exchange/protocol.ts';
import { questionFile } from '../../../exchange/questionFile.ts';
import { AppProvider } from '../../../parts/app.tsx';
import { loadQuestionWords } from '../../../words/questionWords.ts';
import { loadWords } from '../../../words/words.ts';
import { QuestionBankPanel } from './QuestionBankPanel.tsx';
import { QuestionPicker } from './QuestionPicker.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
const words = await loadWords('zh-CN', false);
await loadQuestionWords('zh-CN');

/** The worker's own function, in the page: what stands beside it is a thread. */
class InPage {
  onmessage: ((event: { data: FromExchange }) => void) | null = null;
  async postMessage(ask: ToExchange) {
    if (ask.kind !== 'questions') return;
    const read = await questionFile(new Uint8Array(await ask.file.arrayBuffer()), ask.name);
    this.onmessage?.({ data: { kind: 'questions', read } });
  }
  terminate() {}
}
globalThis.Worker = InPage as unknown as typeof Worker;

const box = document.createElement('div');
document.body.append(box);
let root: Root | null = null;
afterEach(async () => {
  await act(async () => root?.unmount());
});

function Both({ used }: { used: readonly string[] }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <AppProvider language="zh-CN" words={words}>
      <Suspense>
        <QuestionBankPanel />
        <QuestionPicker
          round={EVERY_ROUND.quiz.rounds[0] as (typeof EVERY_ROUND.quiz.rounds)[number]}
          used={new Set(used)}
          value={value}
          onChange={setValue}
        />
        <output>{value}</output>
      </Suspense>
    </AppProvider>
  );
}
const show = (...used: string[]) =>
  act(async () => {
    root ??= createRoot(box);
    root.render(<Both used={used} />);
  });
/** What is drawn is looked at again and again: drawings come when `act` has ended. */
async function until(check: () => void) {
  for (let i = 0; i < 200; i++) {
    try {
      return check();
    } catch {
      await act(async () => new Promise((resolve) => setTimeout(resolve, 10)));
    }
  }
  check();
}
const says = (text: string) => until(() => expect(box.textContent).toContain(text));
const chosen = (id: string) => until(() => expect(box.querySelector('output')?.textContent).toBe(id));
const press = (name: string) =>
  act(async () => {
    const button = [...box.querySelectorAll('button')].find((b) => b.textContent === name);
    if (button === undefined) throw new Error(`no button ${name}`);
    button.click();
  });
const choose = (csv: string) =>
  act(async () => {
    const input = box.querySelector('input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([csv], '题.csv')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

test('a bad workbook changes nothing; a good one is asked about, kept, and offers the next unused question of the round', async () => {
  await show();
  await says('本机还没有题库');
  await choose('题号,轮次,题目,选项,答案\r\nB1,加赛题,题,,答\r\n');
  await says('工作表“题”第 2 行 B 列“轮次”：不在允许的选项内（“加赛题”），可填：必答题、个人题、抢答题、风险题。');
  await choose(
    '题号,轮次,题目,选项,答案,出处备注\r\nB1,必答题,第一题,甲；乙,B 乙,\r\nQ1,抢答题,抢一题,,抢答案,\r\nB2,必答题,第二题,,二,第 2 页\r\n',
  );
  await says('检查通过，3 题');
  await says('本机还没有题库');
  await press('采用这份题库');
  await says('3 题，来自 题.csv');
  // Of the round's kind alone, the first one by itself, with its answer for the operator.
  await chosen('B1');
  expect([...box.querySelectorAll('option')].map((o) => o.value)).toEqual(['B1', 'B2', '']);
  await until(() => expect(box.querySelector('[data-question="B1"]')?.textContent ?? '').toContain('B 乙'));
  // The host reads one out: that stays so for this question, and the next is from the bank again.
  const select = box.querySelector('select') as HTMLSelectElement;
  await act(async () => {
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await chosen('');
  await show('B1');
  await chosen('B2');
  await show('B1', 'B2');
  await says('这一轮的题已用完');
  await chosen('');
  await press('删除题库');
  await press('确实删除');
  await says('本机还没有题库');
});
