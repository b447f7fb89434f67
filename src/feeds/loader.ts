import type { EnvelopeHead, FeedName, FeedPart } from '../contract/envelope.ts';
import type { FeedRecords } from '../contract/feeds.ts';
import { cadenceLength } from '../domain/dataState.ts';
import { readBytes } from './bytes.ts';
import { checksum } from './checksum.ts';
import type { SteadyClock } from './clock.ts';
import { prepareRepeats } from './cross/repeats.ts';
import { decode } from './decode.ts';
import { parseJson } from './json.ts';
import type { LastGoodStore, StoredDocument, Wanted } from './lastGood.ts';
import { type ReadDocument, readDocument } from './readDocument.ts';
import type { Fault, FaultCode, FeedNotice, FeedReading, Rejection } from './reading.ts';
import { nextDelay, pollInterval } from './schedule.ts';
import { breath, inTurns } from './turns.ts';
import { RECORD_LIMIT, type UnreadSpan, wantedParts, weeksLeft } from './wantedParts.ts';

/** One document we hold, with the tag to ask again by. */
interface Held<F extends FeedName> {
  head: EnvelopeHead;
  records: FeedRecords[F][];
  rejected: Rejection[];
  notices: FeedNotice[];
  sent: number;
  etag: string | null;
  /** What tells this content from another: its tag, else a sum over its text; null of a stored copy. */
  print: string | null;
}

export interface LoaderDeps {
  store: LastGoodStore;
  /** Which build this page is of; without a name no copy passes unchecked. */
  build?: string | null;
  now?: () => number;
  /** Learns the server's time from every answer. */
  clock?: SteadyClock;
  fetch?: typeof fetch;
  /** What tells this page from others that were opened in the same second; drawn by lot where it is not given. */
  page?: number;
  timeouts?: { headerTimeout?: number; idleTimeout?: number; totalTimeout?: number };
}

type Look<F extends FeedName> =
  | { ok: true; held: Held<F>; changed: boolean }
  | { ok: false; fault: Fault; retryAfter: number | null; refused: Rejection[] };

const HISTORY = 20;
const FORCED_EVERY = 3_600_000;
/** An address that is not there is asked for as seldom as may be. */
const LONGEST_POLL_SECONDS = 3600;

/** Parts that are asked for at once: a browser holds six lines to a server, and what waits behind them would time out. */
const AT_ONCE = 6;
/** Looks between two tries to keep a copy that found no room. */
const SAVE_AGAIN = 10;

/** Records of a feed up to which its last good copy is kept: writing more would hold the page for seconds. */
const KEPT_RECORDS = 150_000;
/** Older weeks that are held for whoever looks at them; the last ones asked for stay. */
const ASKED_WEEKS = 2;

const PAGE = Math.floor(Math.random() * 2 ** 32);

/** Longest a first look waits for what a copy says of itself, ms. */
const STORE_LIMIT = 2000;

const counted = (n: number) => n.toLocaleString('en');

/** Reads one feed again and again and never loses what it has. */
export interface Loader<F extends FeedName = FeedName> {
  feed: F;
  /** How many days of an index's parts to read, counted from the newest. */
  depthDays: number;
  /** Asks for the window of an older week that was left unread. @returns false where it was asked for before */
  ask(week: string): boolean;
  /** What is known now: before the first look nothing. */
  latest(): FeedReading<F>;
  /** The last good copy from the store, as deep as is asked for; null where there is none, none deeper, or a look was quicker. */
  restore(): Promise<FeedReading<F> | null>;
  /** Settles when the last good copy of the last look has been written, or could not be. */
  saved(): Promise<void>;
  /** One look at the address. Never rejects: a fault is part of the reading. */
  look(): Promise<FeedReading<F>>;
}

/**
 * A loader for one feed.
 * @param address null for an optional feed the site does not have: then nothing is fetched and nothing is missed
 * @param misconfigured our own fault with its address; then nothing is fetched
 */
export function loader<F extends FeedName>(
  feed: F,
  address: { url: string; pollSeconds?: number | undefined } | null,
  misconfigured: string | null,
  deps: LoaderDeps,
): Loader<F> {
  const now = deps.now ?? Date.now;
  const build = deps.build ?? null;
  const page = deps.page ?? PAGE;
  const poll = address === null ? LONGEST_POLL_SECONDS * 1000 : pollInterval(feed, address.pollSeconds);
  const held = new Map<string, Held<F>>();
  let reading: FeedReading<F> = {
    feed,
    url: address?.url ?? '',
    phase: 'waiting',
    head: null,
    records: [],
    rejected: [],
    notices: [],
    fault: null,
    history: [],
    checkedAt: null,
    fromStore: false,
    nextDelay: poll,
    failures: 0,
    missingParts: 0,
    sent: 0,
  };
  let looks = 0;
  let forcedAt = Number.NEGATIVE_INFINITY;
  let combinedOf: Held<F>[] = [];
  let unread: UnreadSpan[] = [];
  let asked: string[] = [];
  let looking: { depth: string; done: Promise<FeedReading<F>> } | null = null;
  let stored = true;
  let saving: Promise<void> = Promise.resolve();
  let restoring: Promise<FeedReading<F> | null> = Promise.resolve(null);
  let copies: Promise<ReadonlyMap<string, EnvelopeHead>> | null = null;

  const fault = (code: FaultCode, detail?: string, part?: string): Fault => ({
    code,
    at: now(),
    ...(part === undefined ? {} : { part }),
    ...(detail === undefined ? {} : { detail }),
  });

  /** One document: bytes, text, JSON, contract, and whether it may replace what we hold. */
  async function document(url: string, path: string, part: string | undefined): Promise<Look<F>> {
    const before = held.get(path);
    // A look may be quicker than the copy; what it brings is held against it all the same.
    const kept = before === undefined ? copyHeads() : null;
    const failed = (code: FaultCode, detail?: string, retryAfter: number | null = null, refused: Rejection[] = []): Look<F> => ({
      ok: false,
      fault: fault(code, detail, part),
      retryAfter,
      refused,
    });
    const ask = (reload: boolean) =>
      readBytes(url, {
        ...deps.timeouts,
        etag: reload ? null : (before?.etag ?? null),
        reload,
        ...(deps.fetch ? { fetch: deps.fetch } : {}),
        ...(deps.clock ? { clock: deps.clock } : {}),
      });
    let answer = await ask(false);
    if (answer.ok && answer.status === 304 && before !== undefined) {
      if (!mayLie(before)) return { ok: true, held: held.get(path) ?? before, changed: false };
      // A tag can lie: after two cadences without news, ask once past every cache.
      forcedAt = now();
      answer = await ask(true);
    }
    if (!answer.ok && answer.code === 'status' && answer.detail === '304') answer = await ask(true);
    if (!answer.ok) return failed(answer.code, answer.detail, answer.retryAfter);
    if (answer.status === 304) return failed('status', '304');
    // What is new of a document is read in turns of its own: text, structure and records in one go hold the page too long.
    await breath();
    const text = decode(answer.bytes);
    if (!text.ok) return failed('encoding');
    const json = parseJson(text.text);
    if (!json.ok) return failed(json.code, json.detail);
    await breath();
    const doc = await readDocument(feed, json.value, { now: now(), ...(part === undefined ? {} : { part }) });
    if (!doc.ok) return failed(doc.code, doc.detail, null, doc.rejected);
    // Answers can cross: what another look brought meanwhile is what this one is held against.
    const copy = (await kept)?.get(path);
    const mine = held.get(path);
    const isAnswer = mine !== undefined && mine.print !== null;
    if (isAnswer && mine !== before && isOlder(doc.head, mine.head)) return { ok: true, held: mine, changed: false };
    // A copy is no answer: what is older than it is a fault. One dated in the future binds nobody: a start is the way out of it.
    const known = mine?.head ?? copy;
    const binds = isAnswer || (known !== undefined && Date.parse(known.generatedAt) <= now());
    if (known && binds && isOlder(doc.head, known)) return failed('older', doc.head.generatedAt);
    const print = answer.etag ?? String(checksum(text.text));
    const sameStamp = isAnswer && !isOlder(mine.head, doc.head);
    // A server without tags sends the same again and again: that is no news.
    if (sameStamp && mine.print === print) return { ok: true, held: mine, changed: false };
    const isEmptied = doc.sent === 0 && doc.head.parts === undefined && doc.head.intentionallyEmpty !== true;
    if (isEmptied && mine?.sent !== 0) return failed('empty');
    const notices = [...answer.notices, ...doc.notices];
    if (text.gb18030) notices.push({ code: 'gb18030', detail: {} });
    if (json.unseen > 0) notices.push({ code: 'unseen', detail: { texts: json.unseen } });
    if (sameStamp) notices.push({ code: 'sameStamp', detail: { generatedAt: doc.head.generatedAt } });
    const next: Held<F> = { ...doc, notices, etag: answer.etag, print };
    held.set(path, next);
    return { ok: true, held: next, changed: true };
  }

  function mayLie(mine: Held<F>): boolean {
    const old = now() - Date.parse(mine.head.generatedAt) > 2 * cadenceLength(mine.head.cadence);
    return old && now() - forcedAt > FORCED_EVERY;
  }

  const isOlder = (a: EnvelopeHead, b: EnvelopeHead) => {
    const by = Date.parse(a.generatedAt) - Date.parse(b.generatedAt);
    return by < 0 || (by === 0 && a.sequence < b.sequence);
  };

  /** Joins the documents; the arrays keep their identity while no document changed. */
  function combined(
    head: EnvelopeHead,
    documents: Held<F>[],
    notices: FeedNotice[],
    missing: FeedPart[],
    fromStore: boolean,
  ): Partial<FeedReading<F>> {
    const same = documents.length === combinedOf.length && documents.every((d, i) => d === combinedOf[i]);
    combinedOf = documents;
    return {
      head,
      records: same ? reading.records : documents.flatMap((d) => d.records),
      rejected: same ? reading.rejected : documents.flatMap((d) => d.rejected),
      notices: [...documents.flatMap((d) => d.notices), ...notices],
      unread,
      sent: documents.reduce((n, d) => n + d.sent, 0) + missing.reduce((n, p) => n + p.count, 0),
      missingParts: missing.length,
      fromStore,
    };
  }

  async function save(head: EnvelopeHead): Promise<void> {
    if (head.class !== 'public') return;
    const records = [...held.values()].reduce((n, d) => n + d.records.length, 0);
    if (records > KEPT_RECORDS) {
      stored = false;
      return;
    }
    const documents = [...held].map(([path, d]) => ({ path, head: d.head, records: d.records as unknown[] }));
    stored = await deps.store.put({ feed, documents, savedAt: now(), build });
  }

  /** Parts that nobody wants any more: a year of a city would not fit into the page. */
  function forget(wanted: readonly FeedPart[]): void {
    const kept = new Set(['', ...wanted.map((p) => p.path)]);
    for (const path of held.keys()) if (!kept.has(path)) held.delete(path);
  }

  function settle(changes: Partial<FeedReading<F>>): FeedReading<F> {
    reading = { ...reading, phase: 'settled', ...changes };
    return reading;
  }

  function failedWith(f: Fault, retryAfter: number | null, refused: Rejection[] = []): FeedReading<F> {
    const failures = reading.failures + 1;
    return settle({
      fault: f,
      refused,
      failures,
      history: [f, ...reading.history].slice(0, HISTORY),
      nextDelay: nextDelay(feed, looks, poll, failures, f, retryAfter, page),
    });
  }

  const self: Loader<F> = {
    feed,
    saved: () => saving,
    depthDays: 56,

    ask(week) {
      if (asked.includes(week)) return false;
      asked = [week, ...asked].slice(0, ASKED_WEEKS);
      return true;
    },
    latest: () => reading,

    restore() {
      restoring = restoring.then(restoreOnce);
      return restoring;
    },

    look() {
      // A machine that wakes asks from two sides at once: one look answers both.
      const depth = [self.depthDays, ...asked].join();
      if (looking?.depth !== depth) {
        const mine = { depth, done: lookOnce() };
        looking = mine;
        void mine.done.then(() => {
          if (looking === mine) looking = null;
        });
      }
      return looking.done;
    },
  };

  /** Parts of the depth that is asked for: older ones of a year of weeks would only keep the picture waiting. */
  const wanted: Wanted = (kept) => {
    const parts = kept.find((d) => d.path === '')?.head.parts;
    const paths = parts && new Set(['', ...wantedParts(parts, self.depthDays, new Set(asked)).parts.map((p) => p.path)]);
    return new Set(kept.map((d) => d.path).filter((path) => !held.has(path) && (paths?.has(path) ?? true)));
  };

  /**
   * What the copies say of themselves, by path, for a first look that comes before them: read once, not for each part. A store
   * that does not answer keeps no look waiting.
   */
  function copyHeads(): Promise<ReadonlyMap<string, EnvelopeHead>> {
    copies ??= new Promise((resolve) => {
      const none = () => resolve(new Map());
      setTimeout(none, STORE_LIMIT);
      void deps.store
        .get(feed, (all) => {
          resolve(new Map(all.map((d) => [d.path, d.head])));
          return new Set();
        })
        .then(none);
    });
    return copies;
  }

  async function restoreOnce(): Promise<FeedReading<F> | null> {
    const isBare = () => reading.head === null || reading.fromStore;
    if (address === null || (held.size > 0 && !isBare())) return null;
    const entry = await deps.store.get(feed, wanted);
    if (entry === null || entry.documents.length === 0 || (held.size > 0 && !reading.fromStore)) return null;
    const checked = build !== null && entry.build === build;
    for (const d of entry.documents) {
      const doc = checked ? keptAsIs<F>(d) : await readAgain(feed, d, now());
      if (doc.ok && !held.has(d.path)) held.set(d.path, { ...doc, head: d.head, etag: null, print: null });
    }
    // A look that failed before the store answered has nothing to show: the copy joins its fault.
    const head = held.get('')?.head;
    if (head === undefined || !isBare()) return null;
    return settle(
      combined(
        head,
        [...held.values()].filter((d) => d.head.parts === undefined),
        [],
        [],
        true,
      ),
    );
  }

  async function lookOnce(): Promise<FeedReading<F>> {
    looks += 1;
    const { depthDays } = self;
    if (address === null) return settle({ nextDelay: poll });
    if (misconfigured !== null) return failedWith(fault('config', misconfigured), null);
    const first = await document(address.url, '', undefined);
    if (!first.ok) return failedWith(first.fault, first.retryAfter, first.refused);
    const { head } = first.held;
    const documents: Held<F>[] = [];
    const missing: FeedPart[] = [];
    const refused: Rejection[] = [];
    let partFault: Fault | null = null;
    let changed = first.changed;
    unread = [];
    if (head.parts === undefined) documents.push(first.held);
    else {
      const base = address.url.replace(/[^/]*$/, '');
      const { parts: wanted, unread: left, records } = wantedParts(head.parts, depthDays, new Set(asked));
      if (records > RECORD_LIMIT) return failedWith(fault('tooMany', `${counted(records)} > ${counted(RECORD_LIMIT)}`), null);
      unread = left;
      const looksAtParts = await inTurns(wanted, AT_ONCE, (p) => document(base + p.path, p.path, p.path));
      if (left.length > 0) forget(wanted);
      looksAtParts.forEach((part, i) => {
        const p = wanted[i] as FeedPart;
        const kept = held.get(p.path);
        if (part.ok) {
          documents.push(part.held);
          changed ||= part.changed;
        } else {
          partFault ??= part.fault;
          refused.push(...part.refused);
          if (kept !== undefined) documents.push(kept);
          else missing.push(p);
        }
      });
      if (documents.length === 0 && partFault !== null) return failedWith(partFault, null, refused);
    }
    const partial: Fault | null = partFault;
    if (changed) await breath();
    const joined = combined(head, documents, [], missing, false);
    await prepareRepeats(feed, joined.records as readonly FeedRecords[F][]);
    // Not waited for: the picture comes first, and a copy that cannot be kept is said with the next look.
    // A copy that found no room is tried again now and then: the disk may be emptied long before the feed changes.
    if (changed || (!stored && looks % SAVE_AGAIN === 0)) saving = save(head);
    const notices: FeedNotice[] = [];
    if (missing.length > 0)
      notices.push({ code: 'partsMissing', detail: { missing: missing.length, of: head.parts?.length ?? 0 } });
    if (!stored && head.class === 'public') notices.push({ code: 'notStored', detail: {} });
    if (unread.length > 0) {
      const newest = head.parts?.reduce((last, p) => ((p.to ?? '') > last ? (p.to as string) : last), '') ?? '';
      notices.push({ code: 'weeksLeft', detail: weeksLeft(unread, newest) });
    }
    const failures = partial === null ? 0 : reading.failures + 1;
    return settle({
      ...joined,
      depthDays,
      notices: [...(joined.notices ?? []), ...notices],
      fault: partial,
      refused,
      history: partial === null ? reading.history : [partial, ...reading.history].slice(0, HISTORY),
      checkedAt: now(),
      failures,
      nextDelay: nextDelay(feed, looks, poll, failures, partial, null, page),
    });
  }
  return self;
}

/** What this very build checked before it wrote it needs no second check: the store's sums say that it is whole. */
const keptAsIs = <F extends FeedName>({ head, records }: StoredDocument): ReadDocument<F> => ({
  ok: true,
  head,
  records: records as FeedRecords[F][],
  rejected: [],
  notices: [],
  sent: records.length,
});

/** A copy of another build passes the same checks as a fresh answer. */
function readAgain<F extends FeedName>(feed: F, { head, records }: StoredDocument, now: number): Promise<ReadDocument<F>> {
  return readDocument(feed, head.parts === undefined ? { ...head, count: records.length, records } : head, { now });
}
