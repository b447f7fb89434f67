import type { LedgerItemRecord } from '../../../../contract/ledger.ts';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';

const SHAPES = { red: 'M10 2l8 15H2z', yellow: 'M10 2l8 8-8 8-8-8z', green: 'M10 3a7 7 0 1 0 .01 0z' } as const;

/** How urgent an item is: a shape and a word. Its colour is no judgement; red is kept for what is overdue. */
export function Severity(props: { severity: LedgerItemRecord['severity'] }) {
  const w = useSystemWords().ledger;
  return (
    <span className={`shape-word severity-${props.severity}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={SHAPES[props.severity]} />
      </svg>{' '}
      {w.severity[props.severity]}
    </span>
  );
}
