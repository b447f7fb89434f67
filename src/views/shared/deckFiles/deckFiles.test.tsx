import { act, Suspense } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import type { Deck } from '../../../domain/deck/deck.ts';
import { DECK } from '../../../domain/deck/deckFixture.ts';
import { AppProvider } from '../../../parts/app.tsx';
import { loadHandoutWords } from '../../../words/handoutWords.ts';
import { loadWords } from '../../../words/words.ts';
import { DeckFiles } from './DeckFiles.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
const words = await loadWords('zh-CN', false);
await loadHandoutWords('zh-CN');
const box = document.createElement('div');
let root: Root | null = null;
afterEach(async () => act(async () => root?.unmount()));

const show = (deck: Deck) =>
  act(async () => {
    root = createRoot(box);
    root.render(
      <AppProvider language="zh-CN" words={words}>
        <Suspense>
          <DeckFiles deck={deck} />
        </Suspense>
      </AppProvider>,
    );
  });

test('a talk is taken along in three ways; one without slides in none', async () => {
  await show(DECK);
  expect([...box.querySelectorAll('button')].map((b) => b.disabled)).toEqual([false, false]);
  expect(box.querySelector('a')?.getAttribute('href')).toBe('/print/deck?id=220113001003');
  await act(async () => root?.unmount());
  await show({ ...DECK, slides: [] });
  expect([...box.querySelectorAll('button')].map((b) => b.disabled)).toEqual([true, true]);
  expect(box.querySelector('a')).toBeNull();
});
