import './record.css';
import { type CSSProperties, use, useEffect, useState } from 'react';
import { codesHold } from '../../../contest/checkCode.ts';
import { type OpenContest, useContestLog } from '../../../contest/useContestLog.ts';
import { type ContestRecordView, contestRecord } from '../../../domain/contest/record.ts';
import { PRINT_FONTS } from '../../../looks/printFonts.ts';
import { printInk } from '../../../looks/tokens.ts';
import { useApp } from '../../../parts/app.tsx';
import { dayLong, type Language, named, stamp } from '../../../words/format.ts';
import { type HandoutWords, loadHandoutWords } from '../../../words/handoutWords.ts';
import { usePaperReady } from '../../shared/bulletin/usePaperReady.ts';
import { PrintBar } from '../PrintBar.tsx';
import { MarksSection } from './MarksSection.tsx';
import { ResultTable } from './ResultTable.tsx';
import { Confirmation, Corrections, Rules, Rulings } from './sections.tsx';

const LOOKS = {
  '--record-ink': printInk.black,
  '--record-line': printInk.rule,
  '--record-ground': printInk.white,
  '--song': PRINT_FONTS.body,
  '--hei': PRINT_FONTS.heading,
  '--name': PRINT_FONTS.title,
} as CSSProperties;

/** The record of a contest of this machine on paper, derived from its log. */
export function RecordPage({ id }: { id: string | null }) {
  const { lang, address } = useApp();
  const words = use(loadHandoutWords(lang)).record;
  const open = useContestLog(id ?? '');
  const record = contestRecord(open.log);
  const ready = usePaperReady(record === null ? null : open.log);
  const title = record === null ? words.title : `${named(record.setUp.label, lang)} · ${words.title}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="press">
      <PrintBar
        label={words.label}
        title={title}
        hint={words.hint}
        print={words.print}
        back={{ to: { lang: address.lang, view: 'stage', page: 'contest', contest: id }, name: words.back }}
        ready={ready}
      >
        {record !== null && <Workbook record={record} open={open} lang={lang} words={words} />}
      </PrintBar>
      {record === null ? (
        <main className="press-empty">
          <h1 className="sr-only">{title}</h1>
          <p role="status">{open.ready ? words.missing : words.looking}</p>
        </main>
      ) : (
        <main className="press-desk record-desk">
          <Record record={record} open={open} lang={lang} words={words} isReady={ready} />
        </main>
      )}
    </div>
  );
}

interface Props {
  record: ContestRecordView;
  open: OpenContest;
  lang: Language;
  words: HandoutWords['record'];
}

/** The same as sheets of a workbook; its writer is loaded only now. */
function Workbook({ record, open, lang, words: w }: Props) {
  const [failed, setFailed] = useState(false);
  const save = async () => {
    setFailed(false);
    try {
      const [{ contestSheets }, { saveWorkbook }] = await Promise.all([
        import('../../../export/contestSheets.ts'),
        import('../../../export/save.ts'),
      ]);
      const [first, ...rest] = contestSheets(record, open.events, open.log, lang, w);
      if (first !== undefined) await saveWorkbook([first, ...rest]);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {failed && (
        <span role="alert" className="is-bad">
          {w.failed}
        </span>
      )}
      <button type="button" onClick={() => void save()}>
        {w.xlsx}
      </button>
    </>
  );
}

function Record({ record, open, lang, words: w, isReady }: Props & { isReady: boolean }) {
  const { setUp, confirmed } = record;
  const watermark = setUp.rehearsal ? w.watermarkRehearsal : setUp.demo ? w.watermarkDemo : null;
  const last = open.events.at(-1);
  return (
    <article className="record" lang={lang} style={LOOKS} data-ready={isReady ? '' : undefined}>
      {watermark !== null && (
        <div className="record-watermark" aria-hidden="true">
          <span>{watermark}</span>
        </div>
      )}
      <header>
        <p className="record-marks">
          {setUp.demo && <strong>{w.demo}</strong>}
          {setUp.rehearsal && <strong>{w.rehearsal}</strong>}
          {confirmed === null && <strong>{w.provisional}</strong>}
        </p>
        <h1>{named(setUp.label, lang)}</h1>
        <p className="record-head">
          <span>{w.level[setUp.level]}</span>
          <span>{w.heldOn(dayLong(setUp.heldOn, lang))}</span>
        </p>
      </header>
      <ResultTable record={record} lang={lang} words={w} />
      <Confirmation record={record} words={w} holds={codesHold(open.events)} />
      <MarksSection record={record} lang={lang} words={w} />
      <Corrections record={record} lang={lang} words={w} />
      <Rulings record={record} lang={lang} words={w} />
      <Rules record={record} lang={lang} words={w} />
      <footer>
        {open.unreadable > 0 && <p>{w.unreadable(open.unreadable)}</p>}
        {open.log.refused.length > 0 && <p>{w.refused(open.log.refused.length)}</p>}
        {last !== undefined && <p>{w.generated(stamp(Date.parse(last.at)))}</p>}
      </footer>
    </article>
  );
}
