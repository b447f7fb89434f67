import { type EnvelopeHead, FEED_NAMES, type FeedName, type FeedPart } from '../contract/envelope.ts';
import type { FeedRecords } from '../contract/feeds.ts';
import { checkOf } from '../feeds/allChecks.ts';
import { readBytes } from '../feeds/bytes.ts';
import { decode } from '../feeds/decode.ts';
import { checkCodeFinding } from '../feeds/issues/checkCodeFinding.ts';
import { parseJson } from '../feeds/json.ts';
import { readDocument } from '../feeds/readDocument.ts';
import type { FaultCode, FeedNotice, FeedReading, FeedReadings, Rejection } from '../feeds/reading.ts';

/** One file of a feed in use. */
export interface ServedDocument<F extends FeedName = FeedName> {
  /** Beside the feed's own file: `weekly/2026-06-20_2026-07-17.json`. */
  path: string;
  part: FeedPart | null;
  head: EnvelopeHead;
  /** Records as they were sent, the refused ones too: what is written again loses none of them. */
  raw: readonly unknown[];
  /** Accepted records. */
  records: readonly FeedRecords[F][];
  rejected: readonly Rejection[];
  notices: readonly FeedNotice[];
}

/** A feed in use, whole: every part of it, not only what a screen needs. */
export interface ServedFeed<F extends FeedName = FeedName> {
  feed: F;
  /** File name of the feed itself. */
  path: string;
  /** Of the feed itself or its index; null where nothing is in use yet. */
  head: EnvelopeHead | null;
  documents: readonly ServedDocument<F>[];
  /** Records of documents of which none passed. */
  refused: readonly Rejection[];
  /** Why it cannot be read; null where it was, or where there is none. */
  fault: { code: FaultCode; detail: string; path: string } | null;
}

export type ServedFeeds = { [F in FeedName]: ServedFeed<F> };

/** How files are got: the browser's fetch, or one that reads a folder. */
export interface Getting {
  get: typeof fetch;
  now: number;
}

const fileName = (url: string) => url.replace(/[?#].*$/, '').replace(/^.*\//, '');

/** A feed of which nothing is in use. */
export const absentFeed = <F extends FeedName>(feed: F): ServedFeed<F> => ({
  feed,
  path: `${feed}.json`,
  head: null,
  documents: [],
  refused: [],
  fault: null,
});

type One<F extends FeedName> =
  | { ok: true; document: ServedDocument<F> }
  | { ok: false; code: FaultCode; detail: string; absent: boolean; refused: readonly Rejection[] };

async function one<F extends FeedName>(feed: F, url: string, path: string, part: FeedPart | null, by: Getting): Promise<One<F>> {
  const failed = (code: FaultCode, detail = '', absent = false, refused: readonly Rejection[] = []): One<F> => ({
    ok: false,
    code,
    detail,
    absent,
    refused,
  });
  const answer = await readBytes(url, { fetch: by.get, reload: true });
  if (!answer.ok) return failed(answer.code, answer.detail, answer.code === 'status' && answer.detail === '404');
  if (answer.status === 304) return failed('status', '304');
  const text = decode(answer.bytes);
  if (!text.ok) return failed('encoding');
  const json = parseJson(text.text);
  if (!json.ok) return failed(json.code, json.detail);
  const doc = await readDocument(feed, json.value, {
    now: by.now,
    seal: checkCodeFinding,
    check: checkOf(feed),
    ...(part === null ? {} : { part: path }),
  });
  if (!doc.ok) return failed(doc.code, doc.detail, false, doc.rejected);
  const { records } = json.value as { records?: unknown[] };
  const { head, rejected } = doc;
  const notices = text.gb18030 ? [...doc.notices, { code: 'gb18030' as const, detail: {} }] : doc.notices;
  return { ok: true, document: { path, part, head, raw: records ?? [], records: doc.records, rejected, notices } };
}

/** Reads one feed in use with all its parts. Never throws. @param url null for an optional feed the site does not have */
export async function readServed<F extends FeedName>(feed: F, url: string | null, by: Getting): Promise<ServedFeed<F>> {
  if (url === null) return absentFeed(feed);
  const path = fileName(url);
  const first = await one(feed, url, path, null, by);
  if (!first.ok) {
    const { code, detail, refused } = first;
    return { ...absentFeed(feed), path, refused, fault: first.absent ? null : { code, detail, path } };
  }
  const { document } = first;
  if (document.head.parts === undefined)
    return { feed, path, head: document.head, documents: [document], refused: [], fault: null };
  const base = url.slice(0, url.length - fileName(url).length);
  const parts = await Promise.all(document.head.parts.map((part) => one(feed, base + part.path, part.path, part, by)));
  let fault: ServedFeed['fault'] = null;
  const documents: ServedDocument<F>[] = [];
  parts.forEach((p, i) => {
    if (p.ok) documents.push(p.document);
    else fault ??= { code: p.code, detail: p.detail, path: document.head.parts?.[i]?.path ?? '' };
  });
  const refused = parts.flatMap((p) => (p.ok ? [] : p.refused));
  return { feed, path, head: document.head, documents, refused, fault };
}

/** Reads every feed in use. @param urls null where a feed has no address */
export async function readAllServed(urls: Record<FeedName, string | null>, by: Getting): Promise<ServedFeeds> {
  const all = await Promise.all(FEED_NAMES.map(async (feed) => [feed, await readServed(feed, urls[feed], by)] as const));
  return Object.fromEntries(all) as unknown as ServedFeeds;
}

const NOTHING = {
  url: '',
  phase: 'settled',
  fault: null,
  history: [],
  checkedAt: null,
  fromStore: false,
  nextDelay: 0,
  failures: 0,
  missingParts: 0,
} as const;

/** A feed in use as the checks between feeds want it. */
export function readingOf<F extends FeedName>(served: ServedFeed<F>): FeedReading<F> {
  const { feed, head, documents, refused } = served;
  return {
    ...NOTHING,
    feed,
    head,
    records: documents.flatMap((d) => d.records),
    rejected: documents.flatMap((d) => d.rejected),
    refused,
    notices: documents.flatMap((d) => d.notices),
    sent: documents.reduce((n, d) => n + d.raw.length, 0),
  };
}

export const readingsOf = (served: ServedFeeds): FeedReadings =>
  Object.fromEntries(FEED_NAMES.map((feed) => [feed, readingOf(served[feed] as ServedFeed)])) as unknown as FeedReadings;
