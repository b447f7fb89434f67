import { use } from 'react';
import type { FeedReading } from '../../../feeds/reading.ts';
import { standing } from '../../../feeds/standing.ts';
import { useFeeds, useModeFeed, useWallsFeed } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { age, stamp } from '../../../words/format.ts';
import { loadSetupWords } from '../../../words/setupWords.ts';

/** What a wall stands on: every feed with its state, its age and the last look at it. Issued bulletins are none of it. */
export function FeedStates(props: { now: number }) {
  const { lang, words } = useApp();
  const w = use(loadSetupWords(lang));
  useModeFeed();
  useWallsFeed();
  const feeds = (Object.values(useFeeds()) as FeedReading[]).filter((f) => f.feed !== 'issues');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="setup-table" aria-label={w.feeds} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {Object.values(w.feedColumns).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {feeds.map((f) => (
            <tr key={f.feed} data-feed={f.feed}>
              <th scope="row">
                {words.common.feed[f.feed]}
                {f.head?.demo === true && <DemoChip />}
              </th>
              {f.url === '' ? (
                <td colSpan={5} className={f.feed === 'mode' ? 'is-bad' : undefined}>
                  {f.feed === 'mode' ? w.modeNotConnected : f.feed === 'walls' ? w.wallsNotConnected : w.notConnected}
                </td>
              ) : (
                <Known reading={f} now={props.now} lang={lang} never={w.never} kept={w.fromStore} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Known(props: { reading: FeedReading; now: number; lang: 'zh-CN' | 'en'; never: string; kept: string }) {
  const { reading: f, now } = props;
  const { words } = useApp();
  const s = standing(f, now);
  return (
    <>
      <td>
        <Freshness asOf={null} state={s.state} now={now} />
        {f.fault !== null && <small className="is-bad">{words.faults.cause[f.fault.code](f.fault.detail ?? '')}</small>}
      </td>
      <td>{s.asOf === null ? '—' : stamp(s.asOf)}</td>
      <td>{f.checkedAt === null ? (f.fromStore ? props.kept : props.never) : age(f.checkedAt, now, props.lang)}</td>
      <td className="num">{f.head?.sequence ?? '—'}</td>
      <td className="setup-address">{f.url}</td>
    </>
  );
}
