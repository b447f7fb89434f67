import type { SystemAddress } from '../../../../address/address.ts';
import { useHomeAction } from '../../../shared/systems/useHomeAction.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function HomeActionPage(props: { system: SystemAddress }) {
  const { system } = props;
  const { ctx, figures, sentence } = useHomeAction(system.week);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
