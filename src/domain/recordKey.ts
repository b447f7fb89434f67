import type { FeedName } from '../contract/envelope.ts';

/**
 * What makes two records the same thing, so that a later revision replaces an earlier one.
 * Also the name by which a rejected record is called on screen.
 */
export function recordKey(feed: FeedName, record: object): string {
  const r = record as Record<string, unknown>;
  switch (feed) {
    case 'weekly':
      return `${r.week}/${r.subject}/${r.indicator}`;
    case 'renovation':
      return r.kind === 'progress' ? `progress/${r.project}/${r.week}` : `${r.kind}/${r.id}`;
    default:
      return `${r.kind}/${r.id ?? r.code ?? r.version}`;
  }
}
