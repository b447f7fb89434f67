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
    case 'programme': {
      const key = `${r.kind}/${r.id ?? r.version}`;
      // The same criterion under other terms from a day on is another record; one without a day is called as ever.
      return (r.kind === 'criterion' || r.kind === 'indicator') && r.validFrom !== undefined ? `${key}/${r.validFrom}` : key;
    }
    default:
      return `${r.kind}/${r.id ?? r.code ?? r.version}`;
  }
}
