import type { SystemAddress } from '../../../../address/address.ts';
import { useModels } from '../../../shared/systems/useModels.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function ModelsPage(props: { system: SystemAddress }) {
  const { system } = props;
  const { ctx, figures, sentence } = useModels(system.week);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
