import type { SystemAddress } from '../../../../address/address.ts';
import { useWeekly } from '../../../shared/systems/useWeekly.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function WeeklyPage(props: { system: SystemAddress }) {
  const { ctx, figures, sentence } = useWeekly(props.system.week);
  return (
    <SystemFrame system={props.system} ctx={ctx} feed="weekly" sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
