import { useBook } from '../../../notebook/useBook.ts';
import { stamp } from '../../../words/format.ts';
import { readWallNote } from '../wallLog.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** What this wall itself did: its drills, and when it followed an order. Newest first; kept on this machine alone. */
export function HereLog() {
  const w = useEmergencyWords();
  const { entries, ready, lasting } = useBook('wallLog', readWallNote);
  if (!ready) return null;
  return (
    <section data-here="">
      <h2>{w.here}</h2>
      {!lasting && <p className="is-bad">{w.hereLost}</p>}
      {entries.length === 0 ? (
        <p>{w.hereNone}</p>
      ) : (
        <ul>
          {[...entries]
            .sort((a, b) => b.body.at - a.body.at)
            .map(({ id, body }) => (
              <li key={id} data-note={body.kind}>
                <time>{stamp(body.at)}</time> {w.hereKinds[body.kind]} {body.event}
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}
