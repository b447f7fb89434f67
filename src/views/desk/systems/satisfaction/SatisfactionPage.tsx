import type { SystemAddress } from '../../../../address/address.ts';
import { useSatisfaction } from '../../../shared/systems/useSatisfaction.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function SatisfactionPage(props: { system: SystemAddress }) {
  const { ctx, figures, sentence } = useSatisfaction(props.system.week);
  return (
    <SystemFrame system={props.system} ctx={ctx} feed="reviews" sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
