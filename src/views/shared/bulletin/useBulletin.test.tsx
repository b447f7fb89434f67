import { act, Suspense } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { demoRecords, demoSystemRecords } from '../../../../mocks/records.ts';
import type { FromWorker, ToWorker } from '../../../analysis/protocol.ts';
import { type EnvelopeHead, FEED_NAMES, type FeedName } from '../../../contract/envelope.ts';
import { BulletinDocument, BulletinSnapshot, FairnessRecord } from '../../../contract/issues.ts';
import { analysisContext } from '../../../domain/analysis/context.ts';
import { communityLeague } from '../../../domain/league/communities.ts';
import { compoundLeague } from '../../../domain/league/compounds.ts';
import { leagueView } from '../../../domain/league/leagueView.ts';
import type { League } from '../../../domain/league/types.ts';
import { DEFAULT_CONFIG } from '../../../feeds/config.ts';
import type { FeedReadings } from '../../../feeds/reading.ts';
import { FeedsContext } from '../../../feeds/useFeeds.ts';
import { AppProvider } from '../../../parts/app.tsx';
import { loadWords } from '../../../words/words.ts';
import { type BulletinAnswer, useBulletin } from './useBulletin.ts';

const [DAY, WEEK] = ['2026-07-17', '2026-07-10'];

/** Answers of a worker whose draws are few: places are not what is looked at here. */
function worker() {
  const ctx = analysisContext(demoRecords(DAY), WEEK, null);
  const shown = (league: League | null) => (league === null ? null : leagueView(league, 'full'));
  const leagues = {
    communities: shown(communityLeague(ctx, { draws: 100 })),
    compounds: shown(compoundLeague(ctx, { draws: 100 })),
  };
  return class {
    onmessage: ((event: { data: FromWorker }) => void) | null = null;
    postMessage(message: ToWorker) {
      if (message.kind !== 'run') return;
      const { id, ask } = message;
      const reason = 'the weak spots are broken';
      queueMicrotask(() =>
        this.onmessage?.({
          data:
            ask.task === 'weakSpots'
              ? { kind: 'failed', id, reason }
              : { kind: 'answer', id, answer: (ask.task === 'leagues' ? leagues : null) as never, ms: 1, cached: false },
        }),
      );
    }
    terminate() {}
  };
}

function readings(): FeedReadings {
  const records = { ...demoRecords(DAY), ...demoSystemRecords(DAY) };
  const at = '2026-07-16T18:00:00+08:00';
  const head = (feed: FeedName): EnvelopeHead => ({
    ...{ feed, contract: '1.2', source: { zh: 'x', en: 'x' }, class: 'public', asOf: at, generatedAt: at, cadence: 'onChange' },
    ...{ sequence: 1, demo: true, count: 1 },
  });
  return Object.fromEntries(
    FEED_NAMES.map((feed) => {
      const own = { feed, url: `/feeds/${feed}.json`, phase: 'settled', head: feed === 'wishes' ? null : head(feed) };
      const none = { rejected: [], notices: [], fault: null, history: [], failures: 0, missingParts: 0, nextDelay: 1 };
      const list = feed === 'wishes' || feed === 'issues' || feed === 'mode' || feed === 'walls' ? [] : records[feed];
      return [feed, { ...own, ...none, records: list, sent: list.length, checkedAt: 1, fromStore: false, depthDays: 400 }];
    }),
  ) as unknown as FeedReadings;
}

let root: Root | null = null;
afterEach(() => {
  act(() => root?.unmount());
  vi.unstubAllGlobals();
});

test('a bulletin comes together from feeds, worker and words; weak spots that fail are merely not spoken of', async () => {
  vi.stubGlobal('Worker', worker());
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const seen: BulletinAnswer[] = [];
  function Look() {
    seen.push(useBulletin(WEEK, { number: 28, errata: [], previousIssue: null, date: DAY }));
    return null;
  }
  const words = await loadWords('zh-CN', true);
  const nothing = () => undefined;
  const own = { zh: '自定机构', en: 'Own body' };
  const config = { ...DEFAULT_CONFIG, bulletin: { series: own, name: own, editor: own } };
  const feeds = {
    readings: readings(),
    configFault: null,
    config,
    refresh: nothing,
    deepen: nothing,
    askWeek: nothing,
    ask: nothing,
    hold: nothing,
  };
  await act(async () => {
    root = createRoot(document.createElement('div'));
    root.render(
      <FeedsContext.Provider value={feeds}>
        <AppProvider language="zh-CN" words={words}>
          <Suspense fallback={null}>
            <Look />
          </Suspense>
        </AppProvider>
      </FeedsContext.Provider>,
    );
  });
  const rest = () => new Promise((done) => setTimeout(done, 20));
  for (let i = 0; i < 500 && (seen.at(-1)?.working ?? true); i++) await act(rest);
  expect(seen[0]).toMatchObject({ week: WEEK, document: null, working: true, failure: null });
  const last = seen.at(-1);
  expect(BulletinDocument.safeParse(last?.document).success).toBe(true);
  expect(BulletinSnapshot.safeParse(last?.snapshot).success).toBe(true);
  expect(last?.document?.masthead).toMatchObject({ mark: '', editor: own.zh, date: '2026年7月17日' });
  expect(last?.document).toMatchObject({ tail: [], demo: true, week: WEEK });
  const text = JSON.stringify(last?.document);
  expect(text).toContain('微心愿未报');
  expect(text).not.toMatch(/系统提示短板|报头、报尾/);
  // Every warning is a sentence that may be kept, and names blocks that are there and name its subject.
  expect(last?.warnings.map((w) => w.rule)).toContain('samplePolicy');
  for (const w of last?.warnings ?? []) {
    expect(FairnessRecord.safeParse(w).success).toBe(true);
    const blocks = last?.document?.blocks.filter((b) => w.blocks.includes(b.id)) ?? [];
    expect(blocks.length).toBe(w.blocks.length);
    const name = last?.figures?.criticised.find((c) => c.code === w.subject)?.name.zh ?? '';
    for (const b of blocks) expect(JSON.stringify(b)).toContain(name);
    expect(w.text).toContain(name);
  }
  expect(last?.warnings.some((w) => w.subject !== 'rules')).toBe(true);
}, 60_000);
