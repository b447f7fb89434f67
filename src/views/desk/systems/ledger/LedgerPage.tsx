import type { SystemAddress } from '../../../../address/address.ts';
import { useLedger } from '../../../shared/systems/useLedger.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function LedgerPage(props: { system: SystemAddress }) {
  const { ctx, figures, sentence } = useLedger(props.system.week);
  return (
    <SystemFrame system={props.system} ctx={ctx} feed="ledger" sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
