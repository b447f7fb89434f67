import type { PostRecord } from '../../../contract/district.ts';
import { useDeskApp } from '../../../parts/app.tsx';

const ORDER: PostRecord['role'][] = ['secretary', 'commander', 'gridChief', 'buildingChief', 'unitChief'];

/** Posts by role: how many are due and filled. Never a name. */
export function Posts(props: { posts: readonly PostRecord[] }) {
  const { words } = useDeskApp();
  const w = words.place;
  if (props.posts.length === 0) return <p className="meta">{w.noPosts}</p>;
  const sample = props.posts.some((p) => p.placeholder === true);
  return (
    <ul className="posts">
      {ORDER.flatMap((role) => props.posts.filter((p) => p.role === role)).map((p) => (
        <li key={p.id} data-post={p.role}>
          <strong>{w.role[p.role]}</strong>
          {sample && <small className="tag">{words.common.sample}</small>}
          <span>{w.filled(p.filled, p.due)}</span>
          {p.filled < p.due && <span className="is-bad">{w.vacant(p.due - p.filled)}</span>}
        </li>
      ))}
    </ul>
  );
}
