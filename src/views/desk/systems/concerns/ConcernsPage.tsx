import type { SystemAddress } from '../../../../address/address.ts';
import { useConcerns } from '../../../shared/systems/useConcerns.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function ConcernsPage(props: { system: SystemAddress }) {
  const { ctx, figures, sentence } = useConcerns(props.system.week);
  return (
    <SystemFrame system={props.system} ctx={ctx} feed="concerns" sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
