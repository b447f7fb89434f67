import { useRef, useState } from 'react';
import { fieldName } from '../../../contract/fieldNames.ts';
import { type IssueFile, readIssueFile } from '../../../feeds/issues/readIssueFile.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { BulletinPaper } from '../../shared/bulletin/BulletinPaper.tsx';
import { usePaperReady } from '../../shared/bulletin/usePaperReady.ts';

type State = { phase: 'none' } | { phase: 'reading' } | { phase: 'read'; name: string; file: IssueFile };

/** Opens the file of an issue from a disk, checks it as the feed would, and shows it or says exactly what is wrong. */
export function IssueFileViewer() {
  const { words } = useDeskApp();
  const w = words.issuing.file;
  const [state, setState] = useState<State>({ phase: 'none' });
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setState({ phase: 'reading' });
    const read = await readIssueFile(file, Date.now());
    setState({ phase: 'read', name: file.name, file: read });
    // The same file, mended, may be chosen again.
    if (input.current !== null) input.current.value = '';
  };
  return (
    <section className="issue-file" aria-labelledby="issue-file-title">
      <h2 id="issue-file-title">{w.title}</h2>
      <p className="meta">{w.what}</p>
      <button type="button" onClick={() => input.current?.click()}>
        {w.choose}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={w.choose}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <div role="status" data-file-answer="">
        {state.phase === 'reading' && <p>{w.reading}</p>}
        {state.phase === 'read' && <Answer name={state.name} file={state.file} />}
      </div>
      {state.phase === 'read' && (
        <button type="button" onClick={() => setState({ phase: 'none' })}>
          {w.close}
        </button>
      )}
    </section>
  );
}

function Answer(props: { name: string; file: IssueFile }) {
  const { name, file } = props;
  const { lang, words } = useDeskApp();
  const w = words.issuing.file;
  const ready = usePaperReady(file.ok ? file.record.document : null);
  if (file.ok) {
    const { record } = file;
    return (
      <>
        <p>{w.good(words.issuing.list.name(record.year, record.number))}</p>
        <div className="issue-file-paper">
          <BulletinPaper document={record.document} mark={{ checkCode: record.checkCode }} ready={ready} />
        </div>
      </>
    );
  }
  if ('fault' in file) {
    const { code, detail } = file.fault;
    const why = code === 'wrongFeed' ? w.feedFile : words.faults.cause[code](detail);
    return <p className="is-bad">{w.fault(name, why)}</p>;
  }
  const { field, code } = file.finding;
  if (file.id === null && field === 'kind') return <p className="is-bad">{w.fault(name, w.unknown)}</p>;
  const why = words.faults.rejection[code];
  return (
    <p className="is-bad">{w.wrong(name, file.id ?? words.issuing.list.none, fieldName('issues', 'issue', field, lang), why)}</p>
  );
}
