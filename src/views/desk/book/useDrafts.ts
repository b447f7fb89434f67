import {
  type ItemDraft,
  itemRecord,
  type JudgedStep,
  judgedSteps,
  type LedgerDraft,
  type PhotoDraft,
  readLedgerDraft,
  type StepDraft,
} from '../../../domain/ledger/drafts.ts';
import { type Entry, type OpenBook, useBook } from '../../../notebook/useBook.ts';
import { type DraftFault, draftFaults } from './draftFaults.ts';
import { type Basis, useLedgerBasis } from './useLedgerBasis.ts';

/** A draft item held against the ledger. */
export interface HeldItem {
  entry: Entry<ItemDraft>;
  photos: Entry<PhotoDraft>[];
  record: ReturnType<typeof itemRecord>;
  faults: DraftFault[];
  /** The ledger has an item of this id by now. */
  arrived: boolean;
}

/** A drafted step held against the ledger. */
export interface HeldStep {
  entry: Entry<StepDraft>;
  record: JudgedStep['record'];
  faults: DraftFault[];
  arrived: boolean;
}

/** The drafts of this machine and what may become of them. */
export interface Drafts {
  book: OpenBook<LedgerDraft>;
  basis: Basis;
  items: HeldItem[];
  steps: HeldStep[];
  /** Pictures whose draft is gone, in this release's reading. */
  loosePhotos: Entry<PhotoDraft>[];
}

const isKind =
  <K extends LedgerDraft['kind']>(kind: K) =>
  (e: Entry<LedgerDraft>): e is Entry<Extract<LedgerDraft, { kind: K }>> =>
    e.body.kind === kind;

/** What keeps a drafted step out of the ledger. @param found the ledger has its item @param drafted this machine has it as a draft */
export function stepFaults(step: JudgedStep, found: boolean, drafted: boolean, basis: Basis): DraftFault[] {
  if (!basis.read) return [{ field: 'item', say: 'unread' }];
  if (!found) return [{ field: 'item', say: drafted ? 'waits' : 'gone' }];
  const own = draftFaults(step.record, basis.today, basis.now);
  const broken = { to: 'to', day: 'dayOrder', by: 'sameUnit' } as const;
  return step.broken === null || own.length > 0 ? own : [{ field: step.broken, say: broken[step.broken] }];
}

/** Every draft on this machine, each held against the ledger as it is now. Nothing here counts in any figure. */
export function useDrafts(): Drafts {
  const book = useBook('items', readLedgerDraft);
  const basis = useLedgerBasis();
  const photos = book.entries.filter(isKind('photo'));
  const items = book.entries.filter(isKind('item')).map((entry): HeldItem => {
    const own = photos.filter((p) => p.body.item === entry.id);
    const names = own.map((p) => p.body.name);
    const record = itemRecord(entry.id, entry.body, names, basis.inBoth);
    const faults = draftFaults(record, basis.today, basis.now);
    return { entry, photos: own, record, faults, arrived: basis.item.has(entry.id) };
  });
  const drafted = new Set(items.map((i) => i.entry.id));
  const written = book.entries.filter(isKind('step')).sort((a, b) => (a.body.at < b.body.at ? -1 : 1));
  const steps = [...new Set(written.map((s) => s.body.item))].flatMap((item) => {
    const record = basis.item.get(item);
    const own = written.filter((s) => s.body.item === item);
    const waiting = own.filter((s) => !basis.stepIds.has(s.id));
    const judged = judgedSteps(
      record?.foundOn ?? '',
      basis.steps.get(item) ?? [],
      waiting.map((s) => ({ id: s.id, draft: s.body })),
      basis.inBoth,
    );
    const byId = new Map(judged.map((j) => [j.record.id, j]));
    return own.flatMap((entry): HeldStep[] => {
      const one = byId.get(entry.id);
      if (one === undefined) {
        const [again] = judgedSteps('', [], [{ id: entry.id, draft: entry.body }], basis.inBoth);
        return again === undefined ? [] : [{ entry, record: again.record, faults: [], arrived: true }];
      }
      return [
        { entry, record: one.record, faults: stepFaults(one, record !== undefined, drafted.has(item), basis), arrived: false },
      ];
    });
  });
  return { book, basis, items, steps, loosePhotos: photos.filter((p) => !drafted.has(p.body.item)) };
}
