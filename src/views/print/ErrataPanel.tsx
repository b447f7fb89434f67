import type { IssueRecord } from '../../contract/issues.ts';
import type { Erratum } from '../../domain/bulletin/draft.ts';
import { useDeskApp } from '../../parts/app.tsx';

/** Corrections of earlier issues, which are printed in this one. */
export function ErrataPanel(props: {
  errata: readonly Erratum[];
  earlier: readonly IssueRecord[];
  onErrata(errata: Erratum[]): void;
}) {
  const { errata, earlier, onErrata } = props;
  const { words } = useDeskApp();
  const w = words.issuing.errata;
  const nameOf = (id: string) => {
    const [year, number] = id.split('-').map(Number);
    return words.issuing.list.name(Number(year), Number(number));
  };
  const newest = earlier[0];
  const set = (i: number, change: Partial<Erratum>) => onErrata(errata.map((e, k) => (k === i ? { ...e, ...change } : e)));
  return (
    <section className="press-panel" aria-labelledby="errata-title" data-errata="">
      <h2 id="errata-title">{w.title}</h2>
      <p className="press-meta">{w.what}</p>
      {errata.map((e, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two corrections may be of one issue
        <div key={i} className="frame-field">
          <label>
            {w.issue}
            <select value={e.issue} onChange={(event) => set(i, { issue: event.target.value })}>
              {[...new Set([e.issue, ...earlier.map((r) => r.id)])].map((id) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {w.text}
            <textarea value={e.text} rows={3} maxLength={1500} onChange={(event) => set(i, { text: event.target.value })} />
          </label>
          {e.text.trim() === '' && <p className="press-meta">{w.blank}</p>}
          <button type="button" onClick={() => onErrata(errata.filter((_, k) => k !== i))}>
            {w.remove(nameOf(e.issue))}
          </button>
        </div>
      ))}
      {newest === undefined ? (
        <p>{w.noEarlier}</p>
      ) : (
        errata.length < 10 && (
          <button type="button" onClick={() => onErrata([...errata, { issue: newest.id, text: '' }])}>
            {w.add}
          </button>
        )
      )}
    </section>
  );
}
