import type { SystemAddress } from '../../../../address/address.ts';
import { useReadiness } from '../../../shared/systems/useReadiness.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function ReadinessPage(props: { system: SystemAddress }) {
  const { system } = props;
  const { ctx, figures, sentence } = useReadiness(system.week);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
