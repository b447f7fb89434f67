import type { SystemAddress } from '../../../../address/address.ts';
import { subjectName } from '../../../../domain/register.ts';
import { FACES, type FusionRow } from '../../../../domain/systems/fusion.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { named } from '../../../../words/format.ts';
import { useFusion } from '../../../shared/systems/useFusion.ts';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';
import { FacesOf } from './FacesOf.tsx';

/** The three faces of one community side by side, and which communities have reported all three. */
export function FusionPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const { fusion: w, figures: terms } = useSystemWords();
  const { system } = props;
  const { ctx, figures, sentence, rows } = useFusion(system.week);
  const to = useSystemGo(system);
  const place = (code: string) => named(subjectName(ctx.register, code), lang);
  const chosen = rows.find((r) => r.community === system.filter) ?? rows[0];
  const missing = (r: FusionRow) => words.common.list(FACES.flatMap((f) => r.missing[f].map((id) => terms[id].name)));
  const columns: SystemColumn<FusionRow>[] = [
    {
      key: 'community',
      heading: w.columns.community,
      value: (r) => place(r.community),
      cell: (r) => (
        <button type="button" aria-pressed={r === chosen} onClick={() => to({ filter: r.community })}>
          {place(r.community)}
        </button>
      ),
    },
    {
      key: 'whole',
      heading: w.columns.whole,
      value: (r) => (r.whole ? w.whole.yes : w.whole.no),
      cell: (r) => (
        <span data-whole={r.whole}>
          {r.whole ? '●' : '○'} {r.whole ? w.whole.yes : w.whole.no}
        </span>
      ),
    },
    { key: 'missing', heading: w.columns.missing, value: (r) => missing(r), cell: (r) => missing(r) || w.none },
    ...FACES.map(
      (f): SystemColumn<FusionRow> => ({
        key: f,
        heading: w.faces[f],
        numeric: true,
        value: (r) => `${r.figures[f].length - r.missing[f].length} / ${r.figures[f].length}`,
      }),
    ),
  ];
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {chosen !== undefined && (
        <>
          <fieldset className="toolbar" aria-label={words.desk.filters.label}>
            <label>
              {w.choose}
              <select value={chosen.community} onChange={(e) => to({ filter: e.target.value })}>
                {rows.map((r) => (
                  <option key={r.community} value={r.community}>
                    {place(r.community)}
                  </option>
                ))}
              </select>
            </label>
            <span className="times">{w.note}</span>
          </fieldset>
          <FacesOf row={chosen} week={system.week} name={place(chosen.community)} />
        </>
      )}
      <SystemTable
        system={system}
        title={w.table}
        week={ctx.week}
        rests={['organisation', 'reviews', 'concerns', 'wishes', 'ledger', 'district']}
        columns={columns}
        rows={rows}
        rowKey={(r) => r.community}
        notes={[w.note]}
      />
    </SystemFrame>
  );
}
