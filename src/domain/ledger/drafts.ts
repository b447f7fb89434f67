import type { Bilingual } from '../../contract/common.ts';
import type { LedgerItemRecord, LedgerState, LedgerStepRecord } from '../../contract/ledger.ts';
import { addDays } from '../civil.ts';
import type { Register } from '../register.ts';
import { type BrokenGuard, ledgerWalk } from './walk.ts';

/** An item as it is being written on this machine: texts as typed, empty where nothing was yet. In no feed, in no figure. */
export interface ItemDraft {
  kind: 'item';
  source: LedgerItemRecord['source'];
  /** Code of the community; empty where no place was chosen. */
  community: string;
  compound: string | null;
  criterion: string | null;
  category: string;
  severity: LedgerItemRecord['severity'];
  description: string;
  owner: string;
  post: LedgerItemRecord['post'];
  measure: string;
  foundOn: string;
  foundBy: string;
  dueOn: string;
  /** The limit was set by hand: it follows the severity no longer. */
  dueByHand: boolean;
}

/** A step somebody on site would take; what the ledger says decides in the end. */
export interface StepDraft {
  kind: 'step';
  item: string;
  /** What the item was about when this was written, should it leave the feed. */
  label: string;
  to: LedgerState;
  day: string;
  by: string;
  reason: string;
  /** The new limit; only with `extended`. */
  dueOn: string | null;
  /** When it was begun, ISO instant: orders the drafts of one item. */
  at: string;
}

/** A picture of a draft item. The feed carries its name alone. */
export interface PhotoDraft {
  kind: 'photo';
  item: string;
  /** As the feed will name it: `media/…`. */
  name: string;
  picture: Blob;
}

export type LedgerDraft = ItemDraft | StepDraft | PhotoDraft;

/** A remark of this machine on an item of the ledger or on a place. */
export interface Note {
  kind: 'note';
  on: 'item' | 'place';
  /** Id of the item or compound, code of the community. */
  id: string;
  /** What that was called when this was written. */
  label: string;
  text: string;
  /** When it was begun, ISO instant. */
  at: string;
}

const SOURCES = [
  'supervision',
  'residents',
  'hotline',
  'wish',
  'system',
] as const satisfies readonly LedgerItemRecord['source'][];
const SEVERITIES = ['red', 'yellow', 'green'] as const;
export const POSTS = [
  'secretary',
  'commander',
  'gridChief',
  'buildingChief',
  'unitChief',
  'property',
  'department',
] as const satisfies readonly LedgerItemRecord['post'][];
const STEPS = [
  'assigned',
  'inProgress',
  'submitted',
  'verified',
  'closed',
  'lookBack',
  'returned',
  'extended',
  'reopened',
] as const satisfies readonly LedgerState[];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined => allowed.find((a) => a === value);

/**
 * A draft as it stands in the notebook, whichever release wrote it: unknown fields are passed over, missing ones are empty.
 * @returns null where it is no draft this release knows, or its kind of step is none
 */
export function readLedgerDraft(body: unknown): LedgerDraft | null {
  if (typeof body !== 'object' || body === null) return null;
  const b = body as Record<string, unknown>;
  switch (b.kind) {
    case 'item':
      return typeof b.description !== 'string'
        ? null
        : {
            kind: 'item',
            source: oneOf(SOURCES, b.source) ?? 'supervision',
            community: text(b.community),
            compound: textOrNull(b.compound),
            criterion: textOrNull(b.criterion),
            category: text(b.category),
            severity: oneOf(SEVERITIES, b.severity) ?? 'yellow',
            description: b.description,
            owner: text(b.owner),
            post: oneOf(POSTS, b.post) ?? 'secretary',
            measure: text(b.measure),
            foundOn: text(b.foundOn),
            foundBy: text(b.foundBy),
            dueOn: text(b.dueOn),
            dueByHand: b.dueByHand === true,
          };
    case 'step': {
      const to = oneOf(STEPS, b.to);
      return to === undefined || typeof b.item !== 'string'
        ? null
        : {
            kind: 'step',
            item: b.item,
            label: text(b.label),
            to,
            day: text(b.day),
            by: text(b.by),
            reason: text(b.reason),
            dueOn: textOrNull(b.dueOn),
            at: text(b.at),
          };
    }
    case 'photo':
      return b.picture instanceof Blob && typeof b.item === 'string' && typeof b.name === 'string'
        ? { kind: 'photo', item: b.item, name: b.name, picture: b.picture }
        : null;
    default:
      return null;
  }
}

/** A remark as it stands in the notebook; null where it is none. */
export function readNote(body: unknown): Note | null {
  if (typeof body !== 'object' || body === null) return null;
  const b = body as Record<string, unknown>;
  const on = oneOf(['item', 'place'] as const, b.on);
  if (b.kind !== 'note' || on === undefined || typeof b.id !== 'string' || typeof b.text !== 'string') return null;
  return { kind: 'note', on, id: b.id, label: text(b.label), text: b.text, at: text(b.at) };
}

/** Signs of an id: none that are taken for one another when read aloud or copied. */
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz';

/**
 * An id that no other machine makes: the day and ten signs by chance, about 49 bits.
 * @param bytes ten random bytes, from the browser's own source
 */
export const draftId = (kind: 'item' | 'step' | 'note', day: string, bytes: Uint8Array): string =>
  `${kind}-d${day.replaceAll('-', '')}-${[...bytes].map((b) => SIGNS[b % SIGNS.length]).join('')}`;

/** Where a draft item lies: a compound by id or a community by code, as the register knows it; nothing where it does not. */
export function placeOf(reg: Register, code: string): Pick<ItemDraft, 'community' | 'compound'> {
  const compound = reg.compound.get(code);
  if (compound !== undefined) return { community: compound.community, compound: compound.id };
  return { community: reg.community.has(code) ? code : '', compound: null };
}

/** The limit a draft has by its severity. @param days that the rules give; null where they say nothing: then it is set by hand */
export const dueFor = (foundOn: string, days: number | null): string =>
  days === null || foundOn === '' ? '' : addDays(foundOn, days);

type Unstamped<R> = Omit<R, 'recordedAt' | 'revision'>;

/** How a typed text gets its two languages: the ledger's own where it has the same words, else the text stands in both. */
export type InBoth = (typed: string) => Bilingual;

/** The draft as the record of the feed it would become. Nothing is checked here. @param pictures names, at most six */
export function itemRecord(id: string, d: ItemDraft, pictures: readonly string[], inBoth: InBoth): Unstamped<LedgerItemRecord> {
  return {
    kind: 'item',
    id,
    source: d.source,
    community: d.community,
    ...(d.compound === null ? {} : { compound: d.compound }),
    ...(d.criterion === null ? {} : { criterion: d.criterion }),
    category: d.category,
    severity: d.severity,
    description: inBoth(d.description),
    foundOn: d.foundOn,
    foundBy: inBoth(d.foundBy),
    owner: inBoth(d.owner),
    post: d.post,
    ...(d.measure.trim() === '' ? {} : { measure: inBoth(d.measure) }),
    dueOn: d.dueOn,
    ...(pictures.length === 0 ? {} : { picturesBefore: [...pictures] }),
  };
}

/** The step as the record of the feed it would become. @param order its place among the steps of its item */
export function stepRecord(id: string, d: StepDraft, order: number, inBoth: InBoth): Unstamped<LedgerStepRecord> {
  return {
    kind: 'step',
    id,
    item: d.item,
    order,
    to: d.to,
    day: d.day,
    by: inBoth(d.by),
    ...(d.to === 'extended' && d.dueOn !== null ? { dueOn: d.dueOn } : {}),
    ...(d.reason.trim() === '' ? {} : { reason: inBoth(d.reason) }),
  };
}

/** A drafted step behind those of the feed, and the guard it would break there; null where it may be taken. */
export interface JudgedStep {
  record: Unstamped<LedgerStepRecord>;
  broken: BrokenGuard | null;
}

/**
 * Drafted steps of one item behind the steps its feed has, by the guards of the ledger.
 * @param taken the item's steps in the feed @param drafts in the order they were written
 */
export function judgedSteps(
  foundOn: string,
  taken: readonly LedgerStepRecord[],
  drafts: readonly { id: string; draft: StepDraft }[],
  inBoth: InBoth,
): JudgedStep[] {
  const last = taken.reduce((most, s) => Math.max(most, s.order), 0);
  const records = drafts.map(({ id, draft }, i) => stepRecord(id, draft, last + 1 + i, inBoth));
  const stamped = records.map((r) => ({ ...r, recordedAt: '', revision: 1 }));
  const refused = new Map(ledgerWalk(foundOn, [...taken, ...stamped]).refused.map((r) => [r.step.id, r.guard]));
  return records.map((record) => ({ record, broken: refused.get(record.id) ?? null }));
}
