import type { SystemAddress } from '../../../../address/address.ts';
import { useChiefs } from '../../../shared/systems/useChiefs.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function ChiefsPage(props: { system: SystemAddress }) {
  const { ctx, figures, sentence } = useChiefs(props.system.week);
  return (
    <SystemFrame system={props.system} ctx={ctx} feed="fourChiefs" sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
