import type { SystemAddress } from '../../../../address/address.ts';
import { useWishes } from '../../../shared/systems/useWishes.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function WishesPage(props: { system: SystemAddress }) {
  const { ctx, figures, sentence } = useWishes(props.system.week);
  return (
    <SystemFrame system={props.system} ctx={ctx} feed="wishes" sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
