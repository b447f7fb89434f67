import { useState } from 'react';
import type { Bilingual } from '../../contract/common.ts';
import type { IssueRecord } from '../../contract/issues.ts';
import type { IssueFiles } from '../../exchange/issueFiles.ts';
import { saveBytes } from '../../export/saveBytes.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { bytesOf, savedFeedFiles } from './savedFiles.ts';

interface Props {
  record: IssueRecord;
  /** Issued on this machine and not in the feed yet, this one among them. */
  waiting: readonly IssueRecord[];
  /** Address of the feed; empty where config.json names none. */
  url: string;
  source: Bilingual;
  isInFeed: boolean;
}

/** The issue as files: the feed to put in place, and this issue alone. */
export function IssueFilesPanel(props: Props) {
  const { record, waiting, url, source, isInFeed } = props;
  const { words } = useDeskApp();
  const w = words.issuing.issued;
  const [answer, setAnswer] = useState<IssueFiles | null>(null);
  const { demo } = record.document;
  const saveFeed = async () => setAnswer(await savedFeedFiles(waiting, url, source, w.feedFileName(demo)));
  return (
    <section className="press-panel" data-files="">
      {!isInFeed && (
        <>
          <button type="button" className="is-main" onClick={() => void saveFeed()}>
            {w.files}
          </button>
          <p className="press-meta">{url === '' ? w.whereNew : w.where(url)}</p>
        </>
      )}
      <p role="status">
        {answer === null
          ? ''
          : !answer.ok
            ? w.fault(answer.fault.path, words.faults.cause[answer.fault.code](answer.fault.detail))
            : answer.files.length === 0
              ? w.nothing
              : w.filesOf(countOf(answer))}
      </p>
      <button
        type="button"
        onClick={() =>
          saveBytes(bytesOf(`${JSON.stringify(record, null, 1)}\n`), `${w.fileName(record.id, demo)}.json`, 'application/json')
        }
      >
        {w.one}
      </button>
      <p className="press-meta">{w.code}</p>
    </section>
  );
}

/** Issues in the feed with these files: the count of the feed's own file. */
function countOf(answer: Extract<IssueFiles, { ok: true }>): number {
  const head = JSON.parse(answer.files[0]?.text ?? '{}') as { count?: number };
  return head.count ?? 0;
}
