import { useState } from 'react';
import type { ContestFiles } from '../../../exchange/contestFiles.ts';
import { saveBytes } from '../../../export/saveBytes.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { useLinkTo } from '../../../parts/useLinkTo.ts';
import { loadContestWords } from '../../../words/contestWords.ts';
import { useConsole } from './useConsole.ts';

/** The feed of contests with this one in it, as a file to put beside the others. */
export function ResultFile() {
  const { contest, state, setUp, w } = useConsole();
  const { words, address } = useApp();
  const linkTo = useLinkTo();
  const { url } = useFeeds().contest;
  const [answer, setAnswer] = useState<ContestFiles | null>(null);
  const make = async () => {
    // What reads and writes feeds is loaded when the result is there: the contest itself runs without it.
    const [{ contestFiles }, zh, en] = await Promise.all([
      import('../../../exchange/contestFiles.ts'),
      loadContestWords('zh-CN'),
      loadContestWords('en'),
    ]);
    const source = { zh: zh.result.source, en: en.result.source };
    const by = { get: fetch.bind(globalThis), now: Date.now() };
    const made = await contestFiles(state, contest, url === '' ? null : new URL(url, location.href).href, source, by);
    if (made.ok)
      for (const { path, text } of made.files)
        saveBytes(new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>, path.replace(/^.*\//, ''), 'application/json');
    setAnswer(made);
  };
  if (setUp.rehearsal) return <p data-result="rehearsal">{w.result.rehearsal}</p>;
  const missing = state.confirmed === null;
  return (
    <div className="console-result">
      <button type="button" className={missing ? undefined : 'is-main'} disabled={missing} onClick={() => void make()}>
        {w.result.save}
      </button>
      <a {...linkTo({ lang: address.lang, view: 'print', document: 'contest', id: contest })} target="_blank" rel="noreferrer">
        {w.result.record}
      </a>
      <p role="status" data-result={answer === null ? '' : answer.ok ? 'made' : answer.why}>
        {missing ? w.result.notConfirmed : answer === null ? '' : said(answer)}
      </p>
    </div>
  );

  function said(made: ContestFiles): string {
    if (!made.ok) {
      if (made.why !== 'fault') return w.result[made.why];
      return w.result.fault(made.fault.path, words.faults.cause[made.fault.code](made.fault.detail));
    }
    const { sequence = 0 } = JSON.parse(made.files[0]?.text ?? '{}') as { sequence?: number };
    return [
      w.result.done(made.records, sequence),
      url === '' ? w.result.whereNew : w.result.where(url),
      ...(made.files.length > 1 ? [w.result.parts(made.files.length)] : []),
    ].join(' ');
  }
}
