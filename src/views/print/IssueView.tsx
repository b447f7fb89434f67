import type { Bilingual } from '../../contract/common.ts';
import type { IssueRecord } from '../../contract/issues.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { stamp } from '../../words/format.ts';
import { BulletinPaper } from '../shared/bulletin/BulletinPaper.tsx';
import type { Issued } from '../shared/bulletin/useIssued.ts';
import { usePaperReady } from '../shared/bulletin/usePaperReady.ts';
import { FairnessPanel } from './FairnessPanel.tsx';
import { IssueFilesPanel } from './IssueFilesPanel.tsx';
import { PressBar } from './PressBar.tsx';

interface Props {
  record: IssueRecord;
  isInFeed: boolean;
  /** False where it could not be kept on this machine: the files are then all there is. */
  isKept: boolean;
  /** Sentences that come first. */
  notices: readonly string[];
  /** Every issue that is known. */
  issues: readonly Issued[];
  url: string;
  source: Bilingual;
}

/** An issued bulletin: drawn from its record alone, read only. */
export function IssueView(props: Props) {
  const { record, isInFeed, issues } = props;
  const { words } = useDeskApp();
  const w = words.issuing.issued;
  const ready = usePaperReady(record);
  const nameOf = (id: string) => {
    const [year, number] = id.split('-').map(Number);
    return words.issuing.list.name(Number(year), Number(number));
  };
  const later = issues.filter((i) => i.record.corrects.includes(record.id)).map((i) => nameOf(i.record.id));
  const waiting = issues.filter((i) => i.where === 'here').map((i) => i.record);
  return (
    <div className="press">
      <PressBar
        title={nameOf(record.id)}
        document={record.document}
        checkCode={record.checkCode}
        fileName={w.fileName(record.id, record.document.demo)}
        ready={ready}
      >
        <span className="frame-chip">{w.state}</span>
      </PressBar>
      <main className="press-main">
        <div className="press-desk">
          {!props.isKept && (
            <p role="alert" className="press-notice is-bad">
              {w.notKept}
            </p>
          )}
          {props.notices.map((n) => (
            <p key={n} role="alert" className="press-notice is-bad">
              {n}
            </p>
          ))}
          <BulletinPaper document={record.document} mark={{ checkCode: record.checkCode }} ready={ready} />
        </div>
        <aside className="press-side">
          <section className="press-panel">
            <p data-issue-state={isInFeed ? 'feed' : 'here'}>{isInFeed ? w.inFeed : w.waiting}</p>
            <p className="press-meta">{w.at(stamp(Date.parse(record.issuedAt)))}</p>
            {record.corrects.length > 0 && <p>{w.corrects(words.common.list(record.corrects.map(nameOf)))}</p>}
            {later.length > 0 && <p>{w.correctedBy(words.common.list(later))}</p>}
          </section>
          <IssueFilesPanel
            record={record}
            waiting={waiting.some((r) => r.id === record.id) || isInFeed ? waiting : [...waiting, record]}
            url={props.url}
            source={props.source}
            isInFeed={isInFeed}
          />
          {record.fairness.length > 0 && <FairnessPanel warnings={record.fairness} document={null} onJump={null} />}
        </aside>
      </main>
    </div>
  );
}
