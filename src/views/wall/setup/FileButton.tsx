import { use, useState } from 'react';
import { type WallsFiles, type WantedWall, wallsFiles } from '../../../exchange/wallsFile.ts';
import { useWallsFeed } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { loadSetupWords } from '../../../words/setupWords.ts';
import { saveText } from './saveText.ts';

/** Makes the files with this wall in them and offers them. @param url empty where config.json names none */
async function savedFiles(wanted: WantedWall, url: string): Promise<WallsFiles> {
  const [zh, en] = await Promise.all([loadSetupWords('zh-CN'), loadSetupWords('en')]);
  const made = await wallsFiles(
    wanted,
    url === '' ? null : new URL(url, location.href).href,
    { zh: zh.fileSource, en: en.fileSource },
    { get: fetch.bind(globalThis), now: Date.now() },
  );
  if (made.ok) for (const { path, text } of made.files) saveText(text, path.replace(/^.*\//, ''), 'application/json');
  return made;
}

/** The number of the feed's own file among these. */
function sequenceOf(made: Extract<WallsFiles, { ok: true }>): { sequence: number; count: number } {
  const { sequence = 0, count = 0 } = JSON.parse(made.files[0]?.text ?? '{}') as { sequence?: number; count?: number };
  return { sequence, count };
}

/** Gives the file to put in place, says where, and takes the changes back where somebody wants that twice. */
export function FileButton(props: { wanted: WantedWall | null; isSame: boolean; drop(): void }) {
  const { wanted, isSame, drop } = props;
  const { lang, words } = useApp();
  const w = use(loadSetupWords(lang));
  const { url } = useWallsFeed();
  const [answer, setAnswer] = useState<WallsFiles | null>(null);
  const [sure, setSure] = useState(false);
  const save = async () => {
    if (wanted !== null) setAnswer(await savedFiles(wanted, url));
  };
  const told = answer?.ok === true ? sequenceOf(answer) : null;
  return (
    <div className="setup-file">
      <p className="setup-row">
        <button type="button" className="is-main" disabled={wanted === null} onClick={() => void save()}>
          {w.file}
        </button>
        {!isSame &&
          (sure ? (
            <button
              type="button"
              onClick={() => {
                setSure(false);
                drop();
              }}
            >
              {w.dropSure}
            </button>
          ) : (
            <button type="button" onClick={() => setSure(true)}>
              {w.drop_}
            </button>
          ))}
      </p>
      <p>{url === '' ? w.fileWhereNew : w.fileWhere(url)}</p>
      <p role="status" data-file="">
        {answer === null
          ? ''
          : !answer.ok
            ? w.fileFault(answer.fault.path, words.faults.cause[answer.fault.code](answer.fault.detail))
            : [told !== null && w.fileDone(told.count, told.sequence), answer.files.length > 1 && w.partFile(answer.files.length)]
                .filter((s) => s !== false)
                .join(' ')}
      </p>
    </div>
  );
}
