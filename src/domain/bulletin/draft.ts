import type { BulletinBlock, BulletinDocument } from '../../contract/issues.ts';

/** What a person made of the words of one block. The words of a block always come in one order: see `wordsOf`. */
export interface Edit {
  id: string;
  words: string[];
  /** The computed words that were in front of him, so that a later change of the data can be told. */
  from: string[];
}

/** A paragraph of a person's own, after a block; null for the very first place. */
export interface OwnParagraph {
  id: string;
  after: string | null;
  text: string;
}

/** What is put right in an earlier issue. */
export interface Erratum {
  /** Id of the earlier issue: 2026-28. */
  issue: string;
  text: string;
}

/** Everything a person laid over a computed bulletin. */
export interface Overlay {
  edits: Edit[];
  /** Blocks that are left out. */
  out: string[];
  own: OwnParagraph[];
}

export const NO_OVERLAY: Overlay = { edits: [], out: [], own: [] };

/** Masthead and tail are edited as blocks are, under these names. */
export const MASTHEAD = 'masthead';
export const TAIL = 'tail';

export const MASTHEAD_FIELDS = ['mark', 'series', 'name', 'number', 'editor', 'date', 'title'] as const;

/** One place of the bulletin with what stands there and what is to be said of it. */
export interface Placed {
  id: string;
  /** As it is printed; null for masthead and tail, and where nothing would be printed. */
  block: BulletinBlock | null;
  words: string[];
  /** Null for a paragraph of one's own. */
  computed: string[] | null;
  isEdited: boolean;
  isOut: boolean;
  /** Nothing is left of its words, so that it is not printed. */
  isBlank: boolean;
  /** Since it was edited the data changed: the computed words then. Null where they did not. */
  changedFrom: string[] | null;
  /** Numbers of the edited words that the computed ones do not have. */
  strayNumbers: string[];
}

/** A computed bulletin with the overlay over it. */
export interface Merged {
  computed: BulletinDocument;
  document: BulletinDocument;
  masthead: Placed;
  tail: Placed;
  /** In the order of the paper, those that are left out as well. */
  blocks: Placed[];
  /** Edits of blocks that are no longer computed: kept, never printed. */
  orphans: Edit[];
}

/** The words of a block that may be edited: its text, its items, or caption and note of a table. Cells are figures. */
export function wordsOf(block: BulletinBlock): string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'table':
      return [block.caption, block.note ?? ''];
    default:
      return [block.text];
  }
}

const isSame = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((w, i) => w === b[i]);
const isBlank = (text: string) => text.trim() === '';

/** Numbers as they are written, without thousands' commas, full-width digits as plain ones. */
export function numbersIn(text: string): string[] {
  const plain = text.replace(/[\uff10-\uff19]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));
  return [...plain.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([n]) => n.replaceAll(',', ''));
}

const strays = (words: readonly string[], known: readonly string[]): string[] => {
  const have = new Set(numbersIn(known.join('\n')));
  return [...new Set(numbersIn(words.join('\n')))].filter((n) => !have.has(n));
};

/**
 * The words to print. Where a block has a fixed number of them each is judged alone, so that an edited title does not
 * hold back a new number; a list or tail that was edited stands as it was written.
 */
function laid(computed: string[], edit: Edit | undefined, isFixed: boolean): Pick<Placed, 'words' | 'isEdited' | 'changedFrom'> {
  if (edit === undefined || isSame(edit.words, edit.from)) return { words: computed, isEdited: false, changedFrom: null };
  if (!isFixed) return { words: edit.words, isEdited: true, changedFrom: isSame(edit.from, computed) ? null : edit.from };
  const touched = computed.map((_, i) => edit.words[i] !== undefined && edit.words[i] !== edit.from[i]);
  return {
    words: computed.map((w, i) => (touched[i] === true ? (edit.words[i] as string) : w)),
    isEdited: touched.includes(true),
    changedFrom: computed.some((w, i) => touched[i] === true && edit.from[i] !== w) ? edit.from : null,
  };
}

/** A block with other words; null where nothing would be left to print. */
function withWords(block: BulletinBlock, words: string[], isEdited: boolean): BulletinBlock | null {
  const [first = '', second = ''] = words;
  switch (block.kind) {
    case 'list': {
      const items = words.filter((w) => !isBlank(w));
      if (items.length === 0) return null;
      return { ...block, items, ...(isEdited ? { computedItems: block.items } : {}) };
    }
    case 'table': {
      const { note: _, ...rest } = block;
      return { ...rest, caption: isBlank(first) ? block.caption : first, ...(isBlank(second) ? {} : { note: second }) };
    }
    default:
      return isBlank(first) ? null : { ...block, text: first, ...(isEdited ? { computed: block.text } : {}) };
  }
}

/** Lays what a person wrote over what was computed. Total: whatever does not fit any more is kept as an orphan. */
export function merged(computed: BulletinDocument, overlay: Overlay): Merged {
  const edits = new Map(overlay.edits.map((e) => [e.id, e]));
  const out = new Set(overlay.out);
  const place = (id: string, own: string[], isFixed: boolean): Omit<Placed, 'block' | 'isBlank'> => {
    const found = laid(own, edits.get(id), isFixed);
    return {
      ...found,
      id,
      computed: own,
      isOut: out.has(id),
      strayNumbers: found.isEdited ? strays(found.words, own) : [],
    };
  };
  const head = place(
    MASTHEAD,
    MASTHEAD_FIELDS.map((f) => computed.masthead[f]),
    true,
  );
  const foot = place(TAIL, computed.tail, false);
  const everything = [...Object.values(computed.masthead), ...computed.tail, ...computed.blocks.flatMap(printed)];
  const paragraph = ({ id, text }: OwnParagraph): Placed => ({
    id,
    block: isBlank(text) ? null : { kind: 'paragraph', id, text },
    words: [text],
    computed: null,
    isEdited: false,
    isOut: out.has(id),
    isBlank: isBlank(text),
    changedFrom: null,
    strayNumbers: strays([text], everything),
  });
  const ids = new Set(computed.blocks.map((b) => b.id));
  const ownAfter = (id: string | null) => overlay.own.filter((o) => o.after === id).map(paragraph);
  const blocks = [
    ...ownAfter(null),
    ...computed.blocks.flatMap((block) => {
      const at = place(block.id, wordsOf(block), block.kind !== 'list');
      const shown = withWords(block, at.words, at.isEdited);
      return [{ ...at, block: shown, isBlank: shown === null }, ...ownAfter(block.id)];
    }),
    // What stood after a block that is no longer there goes to the end: it is somebody's writing.
    ...overlay.own.filter((o) => o.after !== null && !ids.has(o.after)).map(paragraph),
  ];
  const masthead = { ...computed.masthead };
  MASTHEAD_FIELDS.forEach((field, i) => {
    const word = head.words[i] ?? '';
    // A bulletin without a title is none.
    if (field !== 'title' || !isBlank(word)) masthead[field] = word;
  });
  return {
    computed,
    document: {
      ...computed,
      masthead,
      blocks: blocks.flatMap((b) => (b.block === null || b.isOut ? [] : [b.block])),
      tail: foot.isOut ? [] : foot.words.filter((line) => !isBlank(line)),
    },
    masthead: { ...head, isOut: false, block: null, isBlank: false },
    tail: { ...foot, block: null, isBlank: foot.words.every(isBlank) },
    blocks,
    orphans: overlay.edits.filter((e) => e.id !== MASTHEAD && e.id !== TAIL && !ids.has(e.id) && !isSame(e.words, e.from)),
  };
}

/** Everything a block prints, its figures as well. */
const printed = (block: BulletinBlock): string[] =>
  block.kind === 'table' ? [...wordsOf(block), ...block.rows.flatMap((r) => r.cells)] : wordsOf(block);

/** The overlay with other words in one place; the words that were computed are remembered from the first change on. */
export function edited(overlay: Overlay, place: Pick<Placed, 'id' | 'computed'>, words: string[]): Overlay {
  const { id, computed } = place;
  if (computed === null) return { ...overlay, own: overlay.own.map((o) => (o.id === id ? { ...o, text: words[0] ?? '' } : o)) };
  const held = overlay.edits.find((e) => e.id === id);
  const edit: Edit = { id, words, from: held?.from ?? computed };
  return { ...overlay, edits: [...overlay.edits.filter((e) => e.id !== id), edit] };
}

/** Back to the computed words, from now on. */
export const reset = (overlay: Overlay, id: string): Overlay => ({ ...overlay, edits: overlay.edits.filter((e) => e.id !== id) });

/** The edited words stand, with the computed words of today seen and set aside. */
export function acknowledged(overlay: Overlay, { id, words, computed }: Pick<Placed, 'id' | 'words' | 'computed'>): Overlay {
  if (computed === null) return overlay;
  return { ...reset(overlay, id), edits: [...reset(overlay, id).edits, { id, words, from: computed }] };
}

/** Leaves a block out, or puts it back; a paragraph of one's own is taken away. */
export function toggled(overlay: Overlay, place: Pick<Placed, 'id' | 'computed' | 'isOut'>): Overlay {
  const { id, computed, isOut } = place;
  if (computed === null) return { ...overlay, own: overlay.own.filter((o) => o.id !== id) };
  return { ...overlay, out: isOut ? overlay.out.filter((o) => o !== id) : [...overlay.out, id] };
}

/** A new empty paragraph after a block. @returns the overlay and the paragraph's id */
export function withOwn(overlay: Overlay, after: string | null): { overlay: Overlay; id: string } {
  const last = overlay.own.reduce((n, o) => Math.max(n, Number(o.id.slice(4)) || 0), 0);
  const id = `own.${last + 1}`;
  // After a paragraph of one's own it stands at the same block, right behind it.
  const at = overlay.own.findIndex((o) => o.id === after);
  const behind = at < 0 ? overlay.own.length : at + 1;
  const own = { id, after: at < 0 ? after : (overlay.own[at] as OwnParagraph).after, text: '' };
  return { overlay: { ...overlay, own: [...overlay.own.slice(0, behind), own, ...overlay.own.slice(behind)] }, id };
}
