import type { SystemAddress } from '../../../../address/address.ts';
import { useConduct } from '../../../shared/systems/useConduct.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function ConductPage(props: { system: SystemAddress }) {
  const { system } = props;
  const { ctx, figures, sentence } = useConduct(system.week);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
