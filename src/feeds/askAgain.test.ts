import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { askAgain } from './askAgain.ts';

/** A client with these feeds, each read once; what is asked after that is written down. */
async function reading(feeds: readonly string[]) {
  const client = new QueryClient();
  const asked: string[] = [];
  const off = feeds.map((feed) =>
    new QueryObserver(client, {
      queryKey: ['feed', feed],
      queryFn: async () => asked.push(feed),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      networkMode: 'always',
    }).subscribe(() => undefined),
  );
  client.setQueryData(['map'], 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  asked.length = 0;
  const end = () => {
    for (const f of off) f();
  };
  return { client, asked, end };
}

test('every feed is asked again, and nothing else, each in a task of its own', async () => {
  const { client, asked, end } = await reading(['a', 'b', 'c']);
  const counts: number[] = [];
  const again = askAgain(client);
  for (let i = 0; i < 3; i++) {
    while (asked.length === i) await new Promise((resolve) => setImmediate(resolve));
    // What is left of the task: no other is asked in it.
    for (let n = 0; n < 50; n++) await Promise.resolve();
    counts.push(asked.length);
  }
  await again;
  expect([asked, counts]).toEqual([
    ['a', 'b', 'c'],
    [1, 2, 3],
  ]);
  end();
});

test('a feed that was asked meanwhile by its own rhythm is not asked twice', async () => {
  const { client, asked, end } = await reading(['a', 'b']);
  const again = askAgain(client);
  await client.refetchQueries({ queryKey: ['feed', 'b'] });
  await again;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked.sort()).toEqual(['a', 'b']);
  end();
});
