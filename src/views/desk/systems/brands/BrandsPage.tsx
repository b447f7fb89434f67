import type { SystemAddress } from '../../../../address/address.ts';
import { useBrands } from '../../../shared/systems/useBrands.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function BrandsPage(props: { system: SystemAddress }) {
  const { system } = props;
  const { ctx, figures, sentence } = useBrands(system.week);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
