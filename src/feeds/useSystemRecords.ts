import type { SystemRecords } from '../domain/systems/context.ts';
import { useFeeds } from './useFeeds.ts';

const FEEDS = [
  ...(['district', 'programme', 'stars', 'weekly', 'visits', 'ledger', 'concerns', 'wishes', 'fourChiefs'] as const),
  ...(['reviews', 'organisation', 'models', 'property', 'councils', 'links', 'conduct', 'culture', 'contest'] as const),
  'readiness',
] as const satisfies readonly (keyof SystemRecords)[];

let last: SystemRecords | null = null;

/** The checked records of the programme's systems; the same object as long as none changed, from page to page too. */
export function useSystemRecords(): SystemRecords {
  const feeds = useFeeds();
  const held = last;
  if (held !== null && FEEDS.every((f) => held[f] === feeds[f].records)) return held;
  last = Object.fromEntries(FEEDS.map((f) => [f, feeds[f].records])) as unknown as SystemRecords;
  return last;
}
