import type { SystemAddress } from '../../../../address/address.ts';
import { useProperty } from '../../../shared/systems/useProperty.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function PropertyPage(props: { system: SystemAddress }) {
  const { system } = props;
  const { ctx, figures, sentence } = useProperty(system.week);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
