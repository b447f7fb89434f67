import { Suspense, useCallback, useEffect, useState } from 'react';
import type { Address } from '../../../address/address.ts';
import { codesHold } from '../../../contest/checkCode.ts';
import { importLog, readLogFile } from '../../../contest/logFile.ts';
import { theContestStore } from '../../../contest/useContestLog.ts';
import type { ContestEvent } from '../../../contract/contestLog.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp, usePageTitle } from '../../../parts/app.tsx';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { HelpLink } from '../../../parts/HelpLink.tsx';
import { useLinkTo } from '../../../parts/useLinkTo.ts';
import { dayLong, named } from '../../../words/format.ts';
import { useContestWords } from './contestWords.ts';
import { QuestionBankPanel } from './QuestionBankPanel.tsx';
import { RehearseButton } from './RehearseButton.tsx';
import { SetUpForm } from './SetUpForm.tsx';

type Listed = { id: string; first: ContestEvent; events: number };

/** Largest file that is read as a log, bytes: a whole contest has a tenth of it. */
const LARGEST = 20_000_000;

/** The contests on this computer, and how another one comes to be. */
export function ListPage() {
  const { address, lang, words } = useApp();
  const w = useContestWords();
  const s = w.start;
  const { district, weekly } = useFeeds();
  const linkTo = useLinkTo();
  const [contests, setContests] = useState<Listed[] | null>(null);
  const [isNew, setIsNew] = useState(false);
  const [said, setSaid] = useState('');
  usePageTitle(`${s.title} · ${words.common.programme}`);
  const store = theContestStore();
  const unread = s.unread;
  const read = useCallback(async () => {
    const list = await store.contests();
    if (list === null) setSaid(unread);
    else setContests(list);
  }, [store, unread]);
  useEffect(() => {
    void read();
    return store.onChange(() => void read());
  }, [store, read]);
  const other = lang === 'en' ? 'zh-CN' : 'en';
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > LARGEST) return setSaid(s.importFault.tooLarge);
    const log = readLogFile(await file.text());
    if (!log.ok) {
      const { why, event, field } = log.fault;
      if (why === 'notALog') return setSaid(s.importFault.notALog(field));
      if (why === 'event' || why === 'unseen') return setSaid(s.importFault[why](event ?? 0, field));
      if (why === 'order' || why === 'mixed') return setSaid(s.importFault[why](event ?? 0));
      return setSaid(s.importFault[why]);
    }
    const done = await importLog(store, log.events);
    if (!done.ok) return setSaid(done.why === 'held' ? s.importFault.held : w.refusal[done.why]);
    const [first] = log.events;
    const label = first?.what.kind === 'setUp' ? named(first.what.label, lang) : done.contest;
    setSaid([s.imported(label, done.events), ...(codesHold(log.events) ? [] : [s.codeBroken])].join(' '));
  };
  return (
    <div className="contest-list">
      <header className="console-head">
        <div>
          <h1>{s.title}</h1>
          {(district.head?.demo === true || weekly.head?.demo === true) && <DemoChip />}
        </div>
        <div>
          <a {...linkTo({ lang: address.lang, view: 'stage', community: null, slide: 1 })}>{words.stage.title}</a>
          <HelpLink name={w.help} />
          <a {...linkTo({ ...(address as Extract<Address, { page: 'contest' }>), lang: other })} lang={other} hrefLang={other}>
            {words.common.language}
          </a>
        </div>
        <p>{s.what}</p>
      </header>
      <section>
        <h2>{s.here}</h2>
        {contests !== null && contests.length === 0 && <p>{s.noneHere}</p>}
        <ul>
          {(contests ?? []).map((c) => (
            <ListedContest key={c.id} listed={c} removed={setSaid} />
          ))}
        </ul>
        <div className="console-acts">
          <button type="button" className="is-main" aria-expanded={isNew} onClick={() => setIsNew(!isNew)}>
            {s.newContest}
          </button>
          <RehearseButton say={setSaid} />
          <label className="contest-file">
            {s.importLog}
            <input
              type="file"
              className="sr-only"
              accept=".json,application/json"
              onChange={(e) => {
                const [file] = e.target.files ?? [];
                e.target.value = '';
                void take(file);
              }}
            />
          </label>
        </div>
        <p role="status" data-said="">
          {said}
        </p>
      </section>
      {isNew && <SetUpForm />}
      <Suspense fallback={null}>
        <QuestionBankPanel />
      </Suspense>
    </div>
  );
}

function ListedContest(props: { listed: Listed; removed(said: string): void }) {
  const { id, first, events } = props.listed;
  const { address, lang } = useApp();
  const w = useContestWords();
  const linkTo = useLinkTo();
  const [sure, setSure] = useState(false);
  const { what } = first;
  if (what.kind !== 'setUp') return null;
  const remove = async () => {
    const done = await theContestStore().remove(id);
    if (!done.ok) props.removed(w.refusal[done.why]);
  };
  return (
    <li data-contest={id}>
      <a {...linkTo({ lang: address.lang, view: 'stage', page: 'contest', contest: id })}>{named(what.label, lang)}</a>
      {what.rehearsal && <strong className="contest-practice">{w.rehearsal}</strong>}
      {what.demo && <DemoChip />}
      <span>{dayLong(what.heldOn, lang)}</span>
      <span>{w.start.form.levels[what.level]}</span>
      <span>{w.start.events(events)}</span>
      {what.rehearsal &&
        (sure ? (
          <button type="button" onClick={() => void remove()}>
            {w.start.removeSure}
          </button>
        ) : (
          <button type="button" onClick={() => setSure(true)}>
            {w.start.remove}
          </button>
        ))}
    </li>
  );
}
