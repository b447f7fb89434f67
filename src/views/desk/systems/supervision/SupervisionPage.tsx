import type { SystemAddress } from '../../../../address/address.ts';
import { useSupervision } from '../../../shared/systems/useSupervision.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function SupervisionPage(props: { system: SystemAddress }) {
  const { ctx, figures, sentence } = useSupervision(props.system.week);
  return (
    <SystemFrame system={props.system} ctx={ctx} feed="visits" sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
