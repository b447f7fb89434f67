import { percent } from '../../../words/format.ts';

/** A share with a bar behind which its counts stand; words where nothing was due. */
export function Share(props: { n: number; of: number; none: string }) {
  const { n, of } = props;
  if (of === 0) return <span className="share-none">{props.none}</span>;
  return (
    <span className="share-cell">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="share-track" width="100" height="8" />
        <rect className="share-fill" width={(n / of) * 100} height="8" />
      </svg>
      {percent(n / of)}
    </span>
  );
}
