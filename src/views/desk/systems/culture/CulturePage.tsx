import type { SystemAddress } from '../../../../address/address.ts';
import { useCulture } from '../../../shared/systems/useCulture.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function CulturePage(props: { system: SystemAddress }) {
  const { system } = props;
  const { ctx, figures, sentence } = useCulture(system.week);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
