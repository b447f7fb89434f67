import type { SystemAddress } from '../../../../address/address.ts';
import { useFusion } from '../../../shared/systems/useFusion.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function FusionPage(props: { system: SystemAddress }) {
  const { system } = props;
  const { ctx, figures, sentence } = useFusion(system.week);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
