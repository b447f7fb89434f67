import { useCorrections } from '../../feeds/useFeeds.ts';
import { useApp } from '../../parts/app.tsx';
import { plainAddress } from '../shared/plainAddress.ts';

/** Longest address that has room in the head of every wall, in characters; nobody copies a longer one from a wall. */
const LONGEST = 40;

/** Where to complain, to be read: nobody touches a wall. Nothing where no channel is set up. */
export function WallCorrections() {
  const { words } = useApp();
  const channel = useCorrections();
  if (channel === undefined) return null;
  const address = plainAddress(channel.url, location.host);
  if (address.length > LONGEST) return null;
  return (
    <p className="wall-corrections" data-corrections="">
      {words.corrections.said(words.corrections.short)}
      <span>{address}</span>
    </p>
  );
}
