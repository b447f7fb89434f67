/** A tiny trend without axes: gaps stay gaps, the last point is marked. Decoration beside the numbers. */
export function Sparkline(props: { values: (number | null)[] }) {
  const { values } = props;
  const known = values.filter((v): v is number => v !== null);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const span = Math.max(1, Math.max(...known) - low);
  const x = (i: number) => 2 + (i * 80) / Math.max(1, values.length - 1);
  const y = (v: number) => 21 - ((v - low) / span) * 18;
  let path = '';
  values.forEach((v, i) => {
    if (v !== null) path += `${values[i - 1] == null ? 'M' : 'L'}${x(i).toFixed(1)} ${y(v).toFixed(1)}`;
  });
  const last = values.length - 1;
  const end = values[last];
  return (
    <svg className="sparkline" viewBox="0 0 84 24" width="84" height="24" aria-hidden="true">
      <path d={path} />
      {end != null && <circle cx={x(last)} cy={y(end)} r="2.4" />}
    </svg>
  );
}
