import './people.css';

/** A share 0-1 as a bar in a cell; none of nothing. */
export function BarCell(props: { n: number; of: number }) {
  return (
    <td className="people-bar">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="people-track" width="100" height="10" />
        {props.of > 0 && <rect className="people-fill" width={(props.n / props.of) * 100} height="10" />}
      </svg>
    </td>
  );
}
