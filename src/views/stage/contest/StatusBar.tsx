import { undoable } from '../../../domain/contest/log.ts';
import { useConsole } from './useConsole.ts';

/** What was written last or why not, and what one key would take back. */
export function StatusBar() {
  const { w, log, said, undo, told } = useConsole();
  const last = undoable(log);
  return (
    <footer className="console-status">
      <p role="status" data-said={said === null ? undefined : said.good ? 'good' : 'bad'}>
        {said?.text}
      </p>
      <button
        type="button"
        aria-disabled={last === null}
        onClick={(e) => {
          if (e.detail > 0) e.currentTarget.blur();
          void undo();
        }}
      >
        {last === null ? w.nothingToUndo : w.undoNext(last.seq, told(last.what))}
        <kbd>U</kbd>
      </button>
    </footer>
  );
}
