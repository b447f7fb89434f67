import type { BulletinDocument } from '../../contract/issues.ts';
import { type Merged, merged } from '../../domain/bulletin/draft.ts';
import { useDeskApp } from '../../parts/app.tsx';
import type { Draft, Theirs } from './useDraftBook.ts';

/** Every place of a draft with its words as they would be printed. */
const placesOf = (m: Merged): Map<string, string> =>
  new Map([m.masthead, ...m.blocks, m.tail].map((p) => [p.id, p.isOut ? '' : p.words.join('\n')]));

/** Two drafts of one week from two windows: what differs, side by side, and which is to stand. */
export function DraftChoice(props: {
  computed: BulletinDocument;
  mine: Draft;
  theirs: Theirs;
  onChoose(which: 'mine' | 'theirs'): void;
}) {
  const { computed, mine, theirs } = props;
  const { words } = useDeskApp();
  const w = words.issuing.draft;
  const here = placesOf(merged(computed, mine.overlay));
  const there = placesOf(merged(computed, theirs.draft.overlay));
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter((id) => here.get(id) !== there.get(id));
  return (
    <section className="press-choice" role="alert">
      <p>{w.conflict}</p>
      {differing.length === 0 ? (
        <p>{w.same}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{w.mine}</th>
              <th scope="col">{w.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((id) => (
              <tr key={id}>
                <td>{here.get(id) || words.issuing.edit.out}</td>
                <td>{there.get(id) || words.issuing.edit.out}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="frame-actions">
        <button type="button" onClick={() => props.onChoose('mine')}>
          {w.useMine}
        </button>
        <button type="button" onClick={() => props.onChoose('theirs')}>
          {w.useTheirs}
        </button>
      </div>
    </section>
  );
}
