import type { SystemAddress } from '../../../../address/address.ts';
import { useLinks } from '../../../shared/systems/useLinks.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function LinksPage(props: { system: SystemAddress }) {
  const { system } = props;
  const { ctx, figures, sentence } = useLinks(system.week);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
