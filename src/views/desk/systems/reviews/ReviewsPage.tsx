import type { SystemAddress } from '../../../../address/address.ts';
import { useReviews } from '../../../shared/systems/useReviews.ts';
import { SystemFrame } from '../SystemFrame.tsx';

/** STUB. */
export function ReviewsPage(props: { system: SystemAddress }) {
  const { ctx, figures, sentence } = useReviews(props.system.week);
  return (
    <SystemFrame system={props.system} ctx={ctx} feed="reviews" sentence={sentence} figures={figures}>
      {null}
    </SystemFrame>
  );
}
