import * as z from 'zod/mini';
import { CONTRACT_VERSION, EnvelopeHead, type FeedName } from '../contract/envelope.ts';
import type { FeedRecords } from '../contract/feeds.ts';
import { recordKey } from '../domain/recordKey.ts';
import { CLOCKS_DIFFER_MS } from './condition.ts';
import { firstDifference } from './cross/repeats.ts';
import { EARLY_CHECKS } from './earlyChecks.ts';
import type { FeedCheck } from './feedCheck.ts';
import type { FaultCode, FeedNotice, Rejection } from './reading.ts';
import { latestDay, recordFindings } from './recordFindings.ts';
import type { Finding } from './sense/finding.ts';
import { addStripped, soundsPersonal, strippedCount, strippedFields } from './stripped.ts';
import { breath } from './turns.ts';

/** One document, checked: what is good, and by name, field and reason what is not. */
export type ReadDocument<F extends FeedName> =
  | { ok: true; head: EnvelopeHead; records: FeedRecords[F][]; rejected: Rejection[]; notices: FeedNotice[]; sent: number }
  | { ok: false; code: FaultCode; detail?: string; rejected?: Rejection[] };

/** Most records of one document. */
export const RECORD_CAP = 5000;
const CHUNK = 250;

/** What an issued bulletin's code is checked with. */
type Seal = (record: FeedRecords['issues']) => Finding | null;

/**
 * Reads one document of a feed: the envelope as a whole, then each record alone. Records that fail
 * in shape or sense are rejected by name, field and reason; the others stand. Never throws.
 * @param ctx.check of the feed where it is at hand; else most are loaded when they are first needed
 * @param ctx.seal checks the code of issued bulletins where it is at hand; else it is loaded when one is read
 */
export async function readDocument<F extends FeedName>(
  feed: F,
  value: unknown,
  ctx: { now: number; part?: string; seal?: Seal; check?: FeedCheck<F> },
): Promise<ReadDocument<F>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, code: 'envelope', detail: '{' };
  const contract = (value as Record<string, unknown>).contract;
  const major = typeof contract === 'string' ? Number(contract.split('.')[0]) : Number.NaN;
  const [ourMajor, ourMinor] = CONTRACT_VERSION.split('.').map(Number) as [number, number];
  if (major > ourMajor) return { ok: false, code: 'version', detail: String(contract) };
  const head = z.safeParse(EnvelopeHead, value);
  if (!head.success) return { ok: false, code: 'envelope', detail: head.error.issues[0]?.path.join('.') || '{' };
  if (head.data.feed !== feed) return { ok: false, code: 'wrongFeed', detail: head.data.feed };
  const notices: FeedNotice[] = [];
  if (major === ourMajor && Number(head.data.contract.split('.')[1]) > ourMinor)
    notices.push({ code: 'newerMinor', detail: { version: head.data.contract } });
  const future = [head.data.generatedAt, head.data.asOf].find((at) => Date.parse(at) > ctx.now + CLOCKS_DIFFER_MS);
  if (future !== undefined) notices.push({ code: 'clockSkew', detail: { generatedAt: future } });
  const raw = (value as Record<string, unknown>).records;
  if (head.data.parts !== undefined && raw === undefined) {
    return { ok: true, head: head.data, records: [], rejected: [], notices, sent: 0 };
  }
  if (!Array.isArray(raw)) return { ok: false, code: 'envelope', detail: 'records' };
  if (raw.length > RECORD_CAP) return { ok: false, code: 'tooLarge', detail: String(raw.length) };
  if (raw.length !== head.data.count)
    notices.push({ code: 'countMismatch', detail: { count: head.data.count, arrived: raw.length } });
  const check = ctx.check ?? (await checkFor(feed));
  if (check === null) return { ok: false, code: 'unreachable' };
  const records: FeedRecords[F][] = [];
  const rejected: Rejection[] = [];
  const seen = new Map<string, object>();
  const latest = latestDay(ctx.now);
  // Only issued bulletins carry a code, and only who reads them loads what makes it.
  const seal = feed !== 'issues' ? null : (ctx.seal ?? (await import('./issues/checkCodeFinding.ts')).checkCodeFinding);
  const personal = strippedCount();
  const unknown = strippedCount();
  const newer = notices.some((n) => n.code === 'newerMinor');
  for (let i = 0; i < raw.length; i++) {
    if (i > 0 && i % CHUNK === 0) await breath();
    const out = readRecord(check, raw[i], i, seen, latest, seal);
    if (out.ok) {
      records.push(out.record);
      const left = strippedFields(raw[i], out.record);
      if (left.length > 0) {
        addStripped(personal, left.filter(soundsPersonal));
        // A newer sender may say more than we know: that is told once, with its version.
        if (!newer)
          addStripped(
            unknown,
            left.filter((f) => !soundsPersonal(f)),
          );
      }
    } else rejected.push(ctx.part === undefined ? out.rejection : { ...out.rejection, part: ctx.part });
  }
  for (const [code, count] of [
    ['stripped', personal],
    ['unknownFields', unknown],
  ] as const)
    if (count.records > 0) notices.push({ code, detail: { records: count.records, fields: [...count.fields].join(' ') } });
  if (raw.length > 0 && records.length === 0) return { ok: false, code: 'allRejected', detail: rejected[0]?.field, rejected };
  return { ok: true, head: head.data, records, rejected, notices, sent: raw.length };
}

/** The check of a feed; most come with the first feed that needs them. Null where the server could not give it. */
async function checkFor<F extends FeedName>(feed: F): Promise<FeedCheck<F> | null> {
  const early: { readonly [K in FeedName]?: FeedCheck<K> } = EARLY_CHECKS;
  const held = early[feed];
  if (held !== undefined) return held;
  try {
    return (await import('./allChecks.ts')).checkOf(feed);
  } catch {
    return null;
  }
}

type OneRecord<F extends FeedName> = { ok: true; record: FeedRecords[F] } | { ok: false; rejection: Rejection };

function readRecord<F extends FeedName>(
  check: FeedCheck<F>,
  raw: unknown,
  index: number,
  seen: Map<string, object>,
  latest: string,
  seal: Seal | null,
): OneRecord<F> {
  const { feed } = check;
  const reject = ({ field, code, value }: Finding): OneRecord<F> => ({
    ok: false,
    rejection: { feed, record: nameOf(feed, raw, index), field, code, value: shortened(value), ...familyOf(feed, raw) },
  });
  const read = recordFindings(check, raw, latest);
  if (!read.ok) return reject(read.findings[0]);
  const { record } = read;
  const broken = seal?.(record as FeedRecords['issues']) ?? null;
  if (broken !== null) return reject(broken);
  const { revision } = record as { revision: number };
  const key = `${recordKey(feed, record)}#${revision}`;
  const held = seen.get(key);
  // Two that differ are both read: which is right is not for one document to say, and the checks between feeds say it.
  if (held !== undefined && firstDifference(held, record) === null)
    return reject({ field: 'revision', code: 'duplicate', value: revision });
  seen.set(key, record);
  return { ok: true, record };
}

function nameOf(feed: FeedName, raw: unknown, index: number): string {
  const name = typeof raw === 'object' && raw !== null ? recordKey(feed, raw) : '';
  return name === '' || name.includes('undefined') ? `#${index + 1}` : name.slice(0, 80);
}

/** The family a refused criterion leaves a hole in. */
function familyOf(feed: FeedName, raw: unknown): { family?: string } {
  const { kind, family } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  return feed === 'programme' && kind === 'criterion' && typeof family === 'string' ? { family } : {};
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
