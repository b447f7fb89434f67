import type { LinkCell } from '../../../../domain/systems/links.ts';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { decimal } from '../../../../words/format.ts';

/** One link of one community: visits on time of those due, and how many units stayed away. */
export function LinkCellView(props: { cell: LinkCell; judged: boolean }) {
  const w = useSystemWords().links;
  const { cell, judged } = props;
  const away = decimal(cell.absent, 0);
  const visits = cell.due === 0 ? w.nothingDue : `${decimal(cell.onTime, 0)} / ${decimal(cell.due, 0)}`;
  if (cell.units === 0 && cell.due === 0) return <span className={judged ? 'is-bad' : 'is-unsaid'}>{w.missing}</span>;
  return (
    <span>
      {cell.due === 0 ? <span className="is-unsaid">{visits}</span> : visits}
      {cell.units === 0 && <> {w.missing}</>}
      {cell.absent > 0 && (
        <span className={judged ? 'is-bad' : undefined}>
          {' '}
          <span aria-hidden="true">{w.away(away)}</span>
          <span className="sr-only">{w.awaySaid(away)}</span>
        </span>
      )}
    </span>
  );
}
