/** The mark of an incident beside its words: triangle, diamond or circle, as on the map. */
export function SeverityMark(props: { severity: 1 | 2 | 3 }) {
  return (
    <svg className={`severity severity-${props.severity}`} viewBox="0 0 24 24" aria-hidden="true">
      {props.severity === 1 ? (
        <>
          <path className="area" d="M12 2.5 22.5 21H1.5z" />
          <path className="sign" d="M12 9v6M12 17.4v1.6" />
        </>
      ) : props.severity === 2 ? (
        <>
          <path className="area" d="M12 1 23 12 12 23 1 12z" />
          <path className="sign" d="M12 6.5v7M12 16v1.8" />
        </>
      ) : (
        <circle className="area" cx="12" cy="12" r="8.5" />
      )}
    </svg>
  );
}
