import type * as z from 'zod/mini';
import { RECORD_SCHEMAS } from '../../src/contract/schemas.ts';
import type { FeedReadings } from '../../src/feeds/reading.ts';

/**
 * Looks again, by other means, at what the checks took in: it walks the definitions of the contract itself and asks zod for
 * no verdict, knows the calendar by arithmetic of its own, and asks of text and references what the catalogue asks.
 */

// biome-ignore lint/suspicious/noExplicitAny: definitions of schemas are looked into
type Def = any;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(text: string): boolean {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (m === null) return false;
  const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  return mo >= 1 && mo <= 12 && d >= 1 && d <= (mo === 2 && leap ? 29 : (LENGTHS[mo - 1] as number));
}

function isInstant(text: string): boolean {
  const m = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-](\d\d):(\d\d))$/.exec(text);
  if (m === null || !isDay(m[1] as string)) return false;
  return Number(m[2]) < 24 && Number(m[3]) < 60 && Number(m[4] ?? 0) < 60 && Number(m[5] ?? 0) < 24 && Number(m[6] ?? 0) < 60;
}

/** The first place where a value is not as its schema has it; null where it is. */
export function misfit(schema: z.core.$ZodType, value: unknown, path = ''): string | null {
  const def: Def = schema._zod.def;
  if (def.type === 'optional') return value === undefined ? null : misfit(def.innerType, value, path);
  if (def.type === 'nullable') return value === null ? null : misfit(def.innerType, value, path);
  const wrong = (what: string) => `${path}: ${what}`;
  const checks: Def[] = (def.checks ?? []).map((c: { _zod: { def: Def } }) => c._zod.def);
  // A format is said by a check, or by the kind of text itself.
  if (def.format !== undefined) checks.push(def);
  switch (def.type) {
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('no object');
      const unknown = Object.keys(value).find((key) => !Object.hasOwn(def.shape, key));
      if (unknown !== undefined) return wrong(`unknown ${unknown}`);
      for (const [key, inner] of Object.entries(def.shape as Record<string, z.core.$ZodType>)) {
        const own = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
        const found = misfit(inner, own, `${path}.${key}`);
        if (found !== null) return found;
      }
      return null;
    }
    case 'array': {
      if (!Array.isArray(value)) return wrong('no list');
      for (const c of checks) {
        if (c.check === 'min_length' && value.length < c.minimum) return wrong('too short');
        if (c.check === 'max_length' && value.length > c.maximum) return wrong('too long');
      }
      for (const [i, inner] of value.entries()) {
        const found = misfit(def.element, inner, `${path}.${i}`);
        if (found !== null) return found;
      }
      return null;
    }
    case 'union': {
      const all = (def.options as z.core.$ZodType[]).map((option) => misfit(option, value, path));
      return all.includes(null) ? null : (all[0] ?? wrong('none of the kinds'));
    }
    case 'string': {
      if (typeof value !== 'string') return wrong('no text');
      for (const c of checks) {
        if (c.check === 'min_length' && value.length < c.minimum) return wrong('too short');
        if (c.check === 'max_length' && value.length > c.maximum) return wrong('too long');
        if (c.format === 'date' && !isDay(value)) return wrong('no day');
        if (c.format === 'datetime' && !isInstant(value)) return wrong('no instant');
        if (c.format === 'regex' && !new RegExp(c.pattern.source, c.pattern.flags).test(value)) return wrong('no match');
      }
      return null;
    }
    case 'number':
    case 'int':
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('no number');
      for (const c of checks) {
        if (c.check === 'greater_than' && !(c.inclusive ? value >= c.value : value > c.value)) return wrong('too small');
        if (c.check === 'less_than' && !(c.inclusive ? value <= c.value : value < c.value)) return wrong('too large');
        if (c.check === 'number_format' && !Number.isSafeInteger(value)) return wrong('no whole number');
      }
      return null;
    case 'boolean':
      return typeof value === 'boolean' ? null : wrong('no yes or no');
    case 'enum':
      return Object.values(def.entries).includes(value) ? null : wrong('no choice');
    case 'literal':
      return def.values.includes(value) ? null : wrong('not the word');
    default:
      return wrong(`the oracle does not know ${def.type}`);
  }
}

/** What nobody may see in a text that was taken in. */
function unclean(value: unknown, path = ''): string | null {
  if (typeof value === 'string') {
    if (/^[\x20-\x7e]*$/.test(value)) return null;
    for (const c of value) {
      const code = c.codePointAt(0) as number;
      if (code < 32 || (code >= 0x7f && code <= 0x9f) || (code >= 0xd800 && code <= 0xdfff)) return `${path}: control or half`;
      if (/\p{Cf}|\u2028|\u2029/u.test(c)) return `${path}: unseen ${code.toString(16)}`;
    }
    return value === value.normalize('NFC') ? null : `${path}: not composed`;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = unclean(inner, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

const telephone = /(?:^|\D)1[3-9]\d{9}(?:\D|$)/;

/** Whether any text but the code of an issue holds a mobile number. */
function personal(value: unknown): boolean {
  if (typeof value === 'string') return telephone.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => key !== 'checkCode' && personal(inner));
}

type Loose = Record<string, unknown>;
/** Records found right before: most feeds of a run are the same as in the run before it. */
const right = new WeakSet<object>();
const DAY = 86_400_000;

/** What is wrong with what was accepted of any feed, after all checks; null where nothing is. @param now ms since the epoch */
export function wronglyAccepted(readings: FeedReadings, now: number): string | null {
  const tomorrow = new Date(now + 8 * 3_600_000 + DAY).toISOString().slice(0, 10);
  const district = readings.district.records as unknown as Loose[];
  const places = new Set(district.map((r) => (r.kind === 'compound' ? r.id : r.kind === 'post' ? null : r.code)));
  const streets = new Set(district.flatMap((r) => (r.kind === 'street' ? [r.code] : [])));
  const projects = new Map(
    (readings.renovation.records as unknown as Loose[]).flatMap((r) => (r.kind === 'project' ? [[r.id, r] as const] : [])),
  );
  for (const [feed, reading] of Object.entries(readings)) {
    const seen = new Set<string>();
    for (const record of reading.records as unknown as Loose[]) {
      if (right.has(record)) continue;
      const where = `${feed} ${JSON.stringify(record).slice(0, 200)}`;
      const shape = misfit(RECORD_SCHEMAS[feed as keyof typeof RECORD_SCHEMAS] as never, record);
      if (shape !== null) return `${where} ${shape}`;
      const text = unclean(record);
      if (text !== null) return `${where} ${text}`;
      if (personal(record)) return `${where} a telephone number`;
      if (String(record.recordedAt).slice(0, 10) > tomorrow) return `${where} recorded in the future`;
      if (typeof record.week === 'string' && (record.week > tomorrow || record.week < '2016')) return `${where} week`;
      const whole = JSON.stringify(record, Object.keys(record).sort());
      if (seen.has(whole) && feed !== 'mode') return `${where} twice`;
      seen.add(whole);
      right.add(record);
    }
  }
  for (const r of district) {
    if (r.kind === 'community' && !streets.has(r.street as string)) return `community ${r.code} of no street`;
    if (r.kind === 'compound' && !places.has(r.community as string)) return `compound ${r.id} of no community`;
    if (r.kind === 'post' && (!places.has(r.subject as string) || (r.filled as number) > (r.due as number)))
      return `post ${r.id}`;
  }
  if (places.size > 1)
    for (const feed of ['weekly', 'stars'] as const)
      for (const r of readings[feed].records as unknown as Loose[])
        if (!places.has(r.subject as string)) return `${feed} of nobody: ${r.subject}`;
  for (const r of readings.weekly.records) {
    if (new Date(`${r.week}T00:00:00Z`).getUTCDay() !== 5) return `week ${r.week} is no Friday`;
    if ((r.numerator === null) !== (r.denominator === null)) return `${r.week}/${r.subject}: one number`;
    if (r.denominator === 0 && (r.numerator ?? 0) > 0) return `${r.week}/${r.subject}: events of nothing`;
  }
  for (const r of readings.renovation.records as unknown as Loose[]) {
    if (r.kind === 'project') continue;
    const project = projects.get(r.project);
    if (project === undefined) return `${r.kind} of no project ${r.project}`;
    if (r.kind === 'progress' && Number(r.done) > Number(project.budget) + 0.005) return `${r.project}: more done than budgeted`;
  }
  return null;
}
