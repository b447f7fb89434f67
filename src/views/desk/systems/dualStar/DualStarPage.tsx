import type { SystemAddress } from '../../../../address/address.ts';
import { useDualStar } from '../../../shared/systems/useDualStar.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function DualStarPage(props: { system: SystemAddress }) {
  const { ctx, figures, sentence } = useDualStar(props.system.week);
  return (
    <SystemFrame system={props.system} ctx={ctx} feed="stars" sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
