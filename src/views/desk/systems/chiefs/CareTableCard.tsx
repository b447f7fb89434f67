import { subjectName } from '../../../../domain/register.ts';
import { CARE_GROUPS, type CareTable } from '../../../../domain/systems/chiefs.ts';
import type { SystemContext } from '../../../../domain/systems/context.ts';
import type { ShownCell } from '../../../../domain/systems/smallCells.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { named } from '../../../../words/format.ts';
import { ExportMenu } from '../../output/ExportMenu.tsx';
import { tableFile } from '../../output/paper.ts';
import { usePaper } from '../../output/usePaper.ts';

/**
 * Persons under care by community and group. The cells come held back already; screen and file write the same ones, and
 * there is no filter: the total of fewer rows would be another sum to work small counts out of.
 */
export function CareTableCard(props: { care: CareTable; unsaid: number; ctx: SystemContext }) {
  const { lang } = useDeskApp();
  const { chiefs: w, frame } = useSystemWords();
  const paper = usePaper();
  const { care, ctx } = props;
  const { table } = care;
  const name = (code: string) => named(subjectName(ctx.register, code), lang);
  const written = (cell: ShownCell): string | number => {
    switch (cell.kind) {
      case 'shown':
        return cell.value;
      case 'small':
        return w.small;
      case 'withheld':
        return w.withheld;
      case 'unreported':
        return frame.absence.notReported;
    }
  };
  const headings = [w.columns.community, ...CARE_GROUPS.map((g) => w.groups[g]), w.columns.total];
  const lines = care.communities.map((code, i) => ({
    code,
    name: name(code),
    cells: [...(table.rows[i] ?? []), table.rowTotals[i] as ShownCell],
  }));
  const foot = [...table.columnTotals, table.total];
  const title = w.tables.care;
  const file = () =>
    tableFile(
      paper.source(),
      { title, week: ctx.week, rests: ['fourChiefs'], of: lines.length, notes: [w.careMonth(care.month), w.careNote] },
      headings.map((heading) => ({ heading, digits: null })),
      [...lines.map((l) => [l.name, ...l.cells.map(written)]), [w.columns.total, ...foot.map(written)]],
    );
  const cellOf = (cell: ShownCell, key: string) => (
    <td key={key} className={cell.kind === 'shown' ? 'num' : 'num is-unsaid'} data-cell={cell.kind}>
      {written(cell)}
    </td>
  );
  return (
    <Region className="card" label={title} data-care="">
      <div className="head-line">
        <h2>{title}</h2>
        <span className="times">{w.careMonth(care.month)}</span>
        <ExportMenu title={title} shown={file} all={file} />
      </div>
      <p className="meta">{w.careNote}</p>
      {props.unsaid > 0 && <p className="meta">{w.careUnsaid(props.unsaid)}</p>}
      <div className="scroll-x">
        <table className="plain-table care-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {headings.map((h, i) => (
                <th key={h} scope="col" className={i === 0 ? '' : 'num'}>
                  {h}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((l) => (
              <tr key={l.code} data-row={l.code}>
                <th scope="row">{l.name}</th>
                {l.cells.map((c, j) => cellOf(c, headings[j + 1] ?? ''))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{w.columns.total}</th>
              {foot.map((c, j) => cellOf(c, headings[j + 1] ?? ''))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Region>
  );
}
