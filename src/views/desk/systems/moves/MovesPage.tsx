import type { SystemAddress } from '../../../../address/address.ts';
import { useMoves } from '../../../shared/systems/useMoves.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function MovesPage(props: { system: SystemAddress }) {
  const { system } = props;
  const { ctx, figures, sentence } = useMoves(system.week);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
