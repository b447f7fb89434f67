const POINTS = Array.from({ length: 10 }, (_, i) => {
  const r = i % 2 === 0 ? 9.4 : 9.4 * 0.425;
  const a = -Math.PI / 2 + (i * Math.PI) / 5;
  return `${(10 + r * Math.cos(a)).toFixed(2)},${(10.4 + r * Math.sin(a)).toFixed(2)}`;
}).join(' ');

/**
 * Base stars in a row: lit filled, unlit outlined, docked with a slash; a bonus star is written +1
 * beside them, never a ninth star. Decoration: the count stands beside it in text.
 */
export function StarGlyph(props: { lit: number; of: number; docked?: number }) {
  const docked = props.docked ?? 0;
  return (
    <svg className="stars" viewBox={`0 0 ${props.of * 22} 21`} aria-hidden="true">
      {Array.from({ length: props.of }, (_, i) => {
        const state = i < props.lit ? 'lit' : i < props.lit + docked ? 'docked' : 'unlit';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: stars have no identity but their place
          <g key={i} transform={`translate(${i * 22} 0)`} className={`star-${state}`}>
            <polygon points={POINTS} strokeLinejoin="round" />
            {state === 'docked' && <path d="M3 18 17 3" />}
          </g>
        );
      })}
    </svg>
  );
}
