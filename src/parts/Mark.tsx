import { identity } from '../looks/tokens.ts';

const STAIR = new Set(['2,0', '1,1', '2,1', '0,2', '1,2', '2,2']);

/** The mark: nine terraces (九台), the stair towards the upper right in gold. Decoration beside the name. */
export function Mark(props: { size: number | string }) {
  const blocks = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const));
  return (
    <svg className="mark" viewBox="0 0 100 100" width={props.size} height={props.size} aria-hidden="true">
      <rect width="100" height="100" rx="19" fill={identity.red} />
      {blocks.map(([x, y]) => (
        <rect
          key={`${x},${y}`}
          x={19 + x * 22}
          y={19 + y * 22}
          width="18"
          height="18"
          rx="4"
          fill={identity.gold}
          opacity={STAIR.has(`${x},${y}`) ? 1 : 0.26}
        />
      ))}
    </svg>
  );
}
