import type { SystemAddress } from '../../../../address/address.ts';
import { useContest } from '../../../shared/systems/useContest.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function ContestPage(props: { system: SystemAddress }) {
  const { system } = props;
  const { ctx, figures, sentence } = useContest(system.week);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
