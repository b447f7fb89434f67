/**
 * A tiny trend without axes: gaps stay gaps, the last point is marked. Decoration beside the numbers.
 * @param props.width px @param props.least smallest span that fills the height, so that noise is not blown up
 */
export function Sparkline(props: { values: (number | null)[]; width?: number; least?: number }) {
  const { values, width = 84, least = 1 } = props;
  const known = values.filter((v): v is number => v !== null);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const span = Math.max(least, Math.max(...known) - low) || 1;
  const x = (i: number) => 2 + (i * (width - 4)) / Math.max(1, values.length - 1);
  const y = (v: number) => 21 - ((v - low) / span) * 18;
  let path = '';
  values.forEach((v, i) => {
    // A value between two gaps is a point, drawn as the shortest of lines.
    if (v !== null)
      path += `${values[i - 1] == null ? 'M' : 'L'}${x(i).toFixed(1)} ${y(v).toFixed(1)}${values[i - 1] == null ? 'h0.1' : ''}`;
  });
  const last = values.length - 1;
  const end = values[last];
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} 24`} width={width} height="24" aria-hidden="true">
      <path d={path} />
      {end != null && <circle cx={x(last)} cy={y(end)} r="2.4" />}
    </svg>
  );
}
