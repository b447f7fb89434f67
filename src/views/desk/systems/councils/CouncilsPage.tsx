import type { SystemAddress } from '../../../../address/address.ts';
import { useCouncils } from '../../../shared/systems/useCouncils.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function CouncilsPage(props: { system: SystemAddress }) {
  const { system } = props;
  const { ctx, figures, sentence } = useCouncils(system.week);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
