import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { EVERY_ROUND } from '../../../domain/contest/contestFixture.ts';
import { AppProvider } from '../../../parts/app.tsx';
import { zh } from '../../../words/zh.ts';
import { QuestionBankPanel } from './QuestionBankPanel.tsx';
import { QuestionPicker } from './QuestionPicker.tsx';

afterEach(cleanup);

const file = (text: string) => new File([text], '题.csv', { type: 'text/csv' });
const choose = (text: string) => {
  const input = document.querySelector('input[type="file"]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [file(text)] } });
};
const GOOD =
  '题号,轮次,题目,选项,答案,出处备注\r\n' +
  'B1,必答题,第一题,甲；乙,B 乙,\r\nQ1,抢答题,抢一题,,抢答案,\r\nB2,必答题,第二题,,二,第 2 页\r\n';

function Both({ used }: { used: ReadonlySet<string> }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <AppProvider language="zh-CN" words={zh}>
      <Suspense fallback={null}>
        <QuestionBankPanel />
        <QuestionPicker round={EVERY_ROUND.quiz.rounds[0] as never} used={used} value={value} onChange={setValue} />
        <output>{value}</output>
      </Suspense>
    </AppProvider>
  );
}

test('a bad workbook changes nothing; a good one is asked about, kept, and offers the next unused question of the round', async () => {
  const { rerender } = render(<Both used={new Set()} />);
  await screen.findByText(/本机还没有题库/);
  choose('题号,轮次,题目,选项,答案\r\nB1,加赛题,题,,答\r\n');
  expect((await screen.findByRole('alert')).textContent).toContain('工作表“题”第 2 行 B 列“轮次”：不在允许的选项内');
  choose(GOOD);
  fireEvent.click(await screen.findByRole('button', { name: '采用这份题库' }));
  await screen.findByText(/3 题，来自 题\.csv/);
  // Of the round's kind alone, the first one by itself, with its answer for the operator.
  await waitFor(() => expect(document.querySelector('output')?.textContent).toBe('B1'));
  expect([...document.querySelectorAll('option')].map((o) => o.value)).toEqual(['B1', 'B2', '']);
  expect(document.querySelector('[data-question="B1"]')?.textContent).toContain('B 乙');
  rerender(<Both used={new Set(['B1'])} />);
  await waitFor(() => expect(document.querySelector('output')?.textContent).toBe('B2'));
  rerender(<Both used={new Set(['B1', 'B2'])} />);
  await screen.findByText(/这一轮的题已用完/);
  expect(document.querySelector('output')?.textContent).toBe('');
  fireEvent.click(screen.getByRole('button', { name: '删除题库' }));
  fireEvent.click(screen.getByRole('button', { name: '确实删除' }));
  await screen.findByText(/本机还没有题库/);
});
