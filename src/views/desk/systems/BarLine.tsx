/** One line of a description list with its bar: how many of the most, or of all. */
export function BarLine(props: { name: string; n: number; of: number }) {
  return (
    <>
      <dt>{props.name}</dt>
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect className="share-track" width="100" height="12" />
        <rect className="share-fill" width={props.of === 0 ? 0 : (props.n / props.of) * 100} height="12" />
      </svg>
      <dd>{props.n}</dd>
    </>
  );
}
