import * as z from 'zod/mini';
import type { FeedName } from '../contract/envelope.ts';
import type { FeedRecords } from '../contract/feeds.ts';
import { addDays, shanghai } from '../domain/civil.ts';
import type { FeedCheck } from './feedCheck.ts';
import { masked, personalField } from './personal.ts';
import type { RejectionCode } from './reading.ts';
import type { Finding } from './sense/finding.ts';

/** One record, checked by itself: the record as the contract has it, or what is wrong with it, at least one thing. */
export type CheckedRecord<F extends FeedName> =
  | { ok: true; record: FeedRecords[F] }
  | { ok: false; findings: [Finding, ...Finding[]] };

/** Years before this one from which weeks are taken. */
const YEARS = 10;

/** The last day a record may be dated: tomorrow in Shanghai, as clocks differ. @param now ms since the epoch */
export const latestDay = (now: number): string => addDays(shanghai(now).day, 1);

/**
 * Shape (every fault of it), then what looks personal, then sense, then dates in the future or far in the past. What a
 * feed’s document and an office’s worksheet are both judged by. Never throws.
 * @param check of the record's feed
 * @param latest from `latestDay`
 */
export function recordFindings<F extends FeedName>(check: FeedCheck<F>, raw: unknown, latest: string): CheckedRecord<F> {
  const parsed = shapeFindings(check.schema as z.ZodMiniType<FeedRecords[F]>, raw);
  if (!parsed.ok) return parsed;
  const { record } = parsed;
  const one = (finding: Finding): CheckedRecord<F> => ({ ok: false, findings: [finding] });
  const personal = personalField(readable(record));
  if (personal !== null) return one({ field: personal.field, code: 'personal', value: masked(personal.value) });
  const finding = check.sense(record);
  if (finding !== null) return one(finding);
  const { recordedAt, week } = record as { recordedAt: string; week?: string };
  if (week !== undefined && week > latest) return one({ field: 'week', code: 'future', value: week });
  // A week of 1970 is seconds taken for milliseconds; every week up to today would stand on an axis.
  if (week !== undefined && week < `${+latest.slice(0, 4) - YEARS}`) return one({ field: 'week', code: 'range', value: week });
  if (recordedAt.slice(0, 10) > latest) return one({ field: 'recordedAt', code: 'future', value: recordedAt });
  return { ok: true, record };
}

/** What is wrong with the shape of something, field by field, or it as its schema has it. Never throws. */
export function shapeFindings<T>(
  schema: z.ZodMiniType<T>,
  raw: unknown,
): { ok: true; record: T } | { ok: false; findings: [Finding, ...Finding[]] } {
  const parsed = z.safeParse(schema, raw);
  if (parsed.success) return { ok: true, record: parsed.data };
  const findings = (parsed.error.issues as Issue[]).map((issue): Finding => {
    const value = valueAt(raw, issue.path);
    return { field: issue.path.join('.') || 'kind', code: rejectionOf(issue, value), value };
  });
  return { ok: false, findings: findings as [Finding, ...Finding[]] };
}

/** A record without its check code: sixty-four digits and letters at random hold a telephone number once in some hundred. */
const readable = (record: object): object => ('checkCode' in record ? { ...record, checkCode: '' } : record);

interface Issue {
  code?: string;
  path: PropertyKey[];
}

function rejectionOf(issue: Issue, value: unknown): RejectionCode {
  // Of a choice, too: "not among what is allowed" would send a clerk looking for a word that is not there.
  if (value === undefined) return 'missing';
  switch (issue.code) {
    case 'invalid_type':
      return 'type';
    case 'too_big':
    case 'too_small':
      return 'range';
    case 'invalid_format':
      return 'format';
    default:
      return 'choice';
  }
}

function valueAt(raw: unknown, path: PropertyKey[]): unknown {
  let at = raw;
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
  return at;
}
