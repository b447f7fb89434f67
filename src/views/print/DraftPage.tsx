import { useMemo, useState } from 'react';
import type { Bilingual } from '../../contract/common.ts';
import { fieldName } from '../../contract/fieldNames.ts';
import type { IssueRecord } from '../../contract/issues.ts';
import { acknowledged, edited, merged, type Overlay, type Placed, reset, toggled, withOwn } from '../../domain/bulletin/draft.ts';
import { issueId, issueYear, nextNumber } from '../../domain/bulletin/numbering.ts';
import type { BulletinEntry } from '../../feeds/issues/bulletinEntry.ts';
import type { OpenBook } from '../../notebook/useBook.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { stamp, weekLong } from '../../words/format.ts';
import { SHEET_WORDS } from '../../words/sheetWords.ts';
import { BlockView } from '../shared/bulletin/BlockView.tsx';
import { Masthead, Sheet, Tail } from '../shared/bulletin/BulletinPaper.tsx';
import type { IssuedHere } from '../shared/bulletin/useIssued.ts';
import { usePaperReady } from '../shared/bulletin/usePaperReady.ts';
import { BlockFrame } from './BlockFrame.tsx';
import { DraftChoice } from './DraftChoice.tsx';
import { ErrataPanel } from './ErrataPanel.tsx';
import { FairnessPanel } from './FairnessPanel.tsx';
import { IssueView } from './IssueView.tsx';
import { PressBar } from './PressBar.tsx';
import { SignDialog } from './SignDialog.tsx';
import { savedFeedFiles } from './savedFiles.ts';
import { type Signed, signed } from './signed.ts';
import { useComputed } from './useDraft.ts';
import { useDraftBook } from './useDraftBook.ts';
import { usePaperMargin } from './usePaperMargin.ts';

interface Props {
  week: string;
  book: OpenBook<BulletinEntry>;
  issued: IssuedHere;
  source: Bilingual;
}

/** The draft of a week: computed from the feeds, edited in place, kept on this machine, and issued. */
export function DraftPage(props: Props) {
  const { week, book, issued } = props;
  const { lang, words, address, go } = useDeskApp();
  const w = words.issuing;
  const records = useMemo(() => issued.issues.map((i) => i.record), [issued.issues]);
  const year = issueYear(week);
  const [lastComputed, setLastComputed] = useState<Parameters<typeof useDraftBook>[3]>(null);
  const draft = useDraftBook(book, week, lang, lastComputed);
  const { overlay, errata } = draft.draft;
  const number = draft.draft.number ?? nextNumber(records, year);
  const earlier = records.filter((r) => r.year < year || (r.year === year && r.number < number));
  const written = useMemo(() => errata.filter((e) => e.text.trim() !== ''), [errata]);
  const computed = useComputed(week, { number, errata: written, previousIssue: earlier[0] ?? null });
  if (computed.document !== null && computed.document !== lastComputed) setLastComputed(computed.document);
  const base = computed.document ?? (computed.working ? null : draft.lastComputed);
  const all = useMemo(() => (base === null ? null : merged(base, overlay)), [base, overlay]);
  const ready = usePaperReady(all === null ? null : all.document);
  const [open, setOpen] = useState<string | null>(null);
  const [mark, setMark] = useState<string | null>(null);
  const [isSigning, setSigning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [unkept, setUnkept] = useState<IssueRecord | null>(null);
  usePaperMargin(all === null ? '' : SHEET_WORDS[all.document.language].draft);

  if (unkept !== null)
    return (
      <IssueView
        record={unkept}
        isInFeed={false}
        isKept={false}
        notices={[]}
        issues={issued.issues}
        url={issued.url}
        source={props.source}
      />
    );

  const title = w.bar.draft(w.list.name(year, number));
  if (all === null || !draft.ready)
    return (
      <div className="press">
        <PressBar title={title} document={null} checkCode={null} fileName="" ready={false} />
        <main className="press-empty">
          <h1>{weekLong(week, lang)}</h1>
          <p role="status">
            {computed.working || !draft.ready
              ? w.draft.computing
              : computed.failure === null
                ? w.draft.noWeek(weekLong(week, lang))
                : w.draft.failed(computed.failure)}
          </p>
        </main>
      </div>
    );

  const lay = (next: (overlay: Overlay) => Overlay) => draft.change((d) => ({ ...d, overlay: next(d.overlay) }));
  const add = (after: string | null) => {
    const made = withOwn(overlay, after);
    lay(() => made.overlay);
    setOpen(made.id);
  };
  const frame = (placed: Placed) => ({
    placed,
    isOpen: open === placed.id,
    isMarked: mark === placed.id,
    onOpen: (isOpen: boolean) => setOpen(isOpen ? placed.id : null),
    onWords: (next: string[]) => lay((o) => edited(o, placed, next)),
    onReset: () => lay((o) => reset(o, placed.id)),
    onKeep: () => lay((o) => acknowledged(o, placed)),
    onToggle: () => lay((o) => toggled(o, placed)),
    onAdd: () => add(placed.id === all.masthead.id ? null : placed.id),
  });
  const unsettled = [all.masthead, ...all.blocks, all.tail].filter(
    (p) => !p.isOut && (p.strayNumbers.length > 0 || p.changedFrom !== null),
  );
  const isCurrent = computed.document !== null && computed.snapshot !== null;
  const cannot = !issued.settled
    ? w.sign.unread
    : issued.fault !== null
      ? w.sign.unreadFault(words.faults.cause[issued.fault.code](issued.fault.detail ?? ''))
      : null;
  const sign = async () => {
    const { snapshot } = computed;
    if (snapshot === null) return;
    setWorking(true);
    setProblem(null);
    const corrects = written.map((e) => e.issue);
    const answer: Signed = await signed(
      { number, document: all.document, snapshot, warnings: computed.warnings, corrects },
      book,
      Date.now(),
    );
    setWorking(false);
    if (!answer.ok) {
      const { finding } = answer;
      setProblem(
        finding === null
          ? w.sign.elsewhere
          : w.sign.refused(fieldName('issues', 'issue', finding.field, lang), words.faults.rejection[finding.code]),
      );
      return;
    }
    setSigning(false);
    const waiting = issued.issues.filter((i) => i.where === 'here').map((i) => i.record);
    void savedFeedFiles([...waiting, answer.record], issued.url, props.source, w.issued.feedFileName(all.document.demo));
    if (!answer.isKept) return setUnkept(answer.record);
    draft.discard();
    go({ lang: address.lang, view: 'print', document: 'bulletin', week: null, issue: answer.record.id });
    scrollTo(0, 0);
  };
  const ofWeek = records.filter((r) => r.week === week).map((r) => w.list.name(r.year, r.number));
  return (
    <div className="press">
      <PressBar
        title={title}
        document={all.document}
        checkCode={null}
        fileName={w.issued.fileName(issueId(year, number), all.document.demo)}
        ready={ready}
      >
        <SavingLine draft={draft} />
        <button type="button" className="is-main" disabled={!isCurrent || cannot !== null} onClick={() => setSigning(true)}>
          {w.bar.issue}
        </button>
      </PressBar>
      <main className="press-main">
        <div className="press-desk">
          {!isCurrent && (
            <p role="alert" className="press-notice is-bad">
              {w.draft.fromLast}
            </p>
          )}
          {cannot !== null && <p className="press-notice">{cannot}</p>}
          {!book.lasting && (
            <p role="alert" className="press-notice is-bad">
              {w.draft.notLasting}
            </p>
          )}
          {(draft.saving === 'full' || draft.saving === 'blocked') && (
            <p role="alert" className="press-notice is-bad" data-saving={draft.saving}>
              {w.draft[draft.saving]}{' '}
              <button type="button" onClick={draft.save}>
                {w.draft.again}
              </button>
            </p>
          )}
          {draft.theirs !== null && (
            <DraftChoice computed={all.computed} mine={draft.draft} theirs={draft.theirs} onChoose={draft.choose} />
          )}
          {ofWeek.length > 0 && <p className="press-notice">{w.draft.weekIssued(words.common.list(ofWeek))}</p>}
          {all.orphans.length > 0 && (
            <section className="press-notice">
              <p>{w.edit.orphans}</p>
              {all.orphans.map((e) => (
                <div key={e.id}>
                  <blockquote>{e.words.join('\n')}</blockquote>
                  <button
                    type="button"
                    onClick={() => {
                      const made = withOwn(reset(overlay, e.id), all.blocks.at(-1)?.id ?? null);
                      lay(() => edited(made.overlay, { id: made.id, computed: null }, [e.words.join('\n')]));
                    }}
                  >
                    {w.edit.toOwn}
                  </button>{' '}
                  <button type="button" onClick={() => lay((o) => reset(o, e.id))}>
                    {w.edit.drop}
                  </button>
                </div>
              ))}
            </section>
          )}
          <Sheet document={all.document} mark={{ checkCode: null }} ready={ready}>
            <BlockFrame {...frame(all.masthead)}>
              <Masthead document={all.document} />
            </BlockFrame>
            {all.blocks.map((placed) => (
              <BlockFrame key={placed.id} {...frame(placed)}>
                {placed.block === null ? <p className="sheet-p frame-blank" /> : <BlockView block={placed.block} />}
              </BlockFrame>
            ))}
            <BlockFrame {...frame(all.tail)}>
              <Tail lines={all.tail.words} />
            </BlockFrame>
          </Sheet>
        </div>
        <aside className="press-side">
          <FairnessPanel
            warnings={isCurrent ? computed.warnings : null}
            document={all.document}
            onJump={(block) => {
              setMark(null);
              // A second look at the same place must find it again.
              requestAnimationFrame(() => setMark(block));
            }}
          />
          <ErrataPanel errata={errata} earlier={earlier} onErrata={(next) => draft.change((d) => ({ ...d, errata: next }))} />
          {draft.kept.length > 0 && (
            <section className="press-panel">
              {draft.kept.map((k) => (
                <p key={k.id}>
                  {w.draft.kept(stamp(Date.parse(k.changedAt)))}{' '}
                  <button type="button" onClick={() => draft.swap(k.id)}>
                    {w.draft.swap}
                  </button>
                </p>
              ))}
            </section>
          )}
        </aside>
      </main>
      {isSigning && (
        <SignDialog
          year={year}
          number={number}
          issued={records}
          warnings={computed.warnings}
          unsettled={unsettled}
          problem={problem}
          isWorking={isWorking}
          onNumber={(n) => draft.change((d) => ({ ...d, number: n }))}
          onSign={() => void sign()}
          onCancel={() => setSigning(false)}
        />
      )}
    </div>
  );
}

/** Whether the changes are on the disk. */
function SavingLine(props: { draft: ReturnType<typeof useDraftBook> }) {
  const { saving, changedAt } = props.draft;
  const { words } = useDeskApp();
  const w = words.issuing;
  const said =
    saving === 'dirty'
      ? w.draft.saving
      : saving === 'saved' || (saving === 'untouched' && changedAt !== null)
        ? w.draft.saved
        : saving === 'untouched'
          ? ''
          : w.draft.unsaved;
  return (
    <span role="status" className="press-meta" data-saved={saving}>
      {said}
    </span>
  );
}
