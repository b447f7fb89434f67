/** What a wall remembers of itself over reloads: when it started and why, what went wrong, how much it held. */
export interface WallNotes {
  /** Newest first. */
  starts: readonly StartNote[];
  /** Newest first. */
  errors: readonly ErrorNote[];
  /** One an hour, newest first. */
  samples: readonly Sample[];
}

export interface StartNote {
  /** ms since the epoch. */
  at: number;
  /** Why, in one word: `release`, `chunk` or `quiet` where the wall reloaded itself, else `opened`, or what the browser calls it. */
  reason: string;
}

export interface ErrorNote {
  /** First and last time, ms since the epoch. */
  at: number;
  last: number;
  times: number;
  text: string;
  /** File and line. */
  where: string;
}

/** What the page holds at a moment. */
export interface Sample {
  at: number;
  /** Bytes of the script's memory; null where the browser does not tell. */
  heap: number | null;
  nodes: number;
  canvases: number;
  canvasBytes: number;
  charts: number;
}

export const NO_NOTES: WallNotes = { starts: [], errors: [], samples: [] };

const STARTS = 50;
const ERRORS = 20;
/** Two days. */
const SAMPLES = 48;
const LONGEST = 160;

/** Notes with one more start. */
export const started = (notes: WallNotes, at: number, reason: string): WallNotes => ({
  ...notes,
  starts: [{ at, reason }, ...notes.starts].slice(0, STARTS),
});

/**
 * A message without what it may quote from records: a syntax error cites the text it met, and that may be a person's name
 * or number. What engines say themselves is ASCII without quotes.
 */
export const impersonal = (text: string): string =>
  text
    .replace(/(["'`“‘«])[\s\S]*?(?:["'`”’»]|$)/g, '…')
    .replace(/[^\x20-\x7e…]+/g, '…')
    .replace(/\d{5,}/g, '#')
    .slice(0, LONGEST);

/** Notes with one more fault; the same one again is counted, not listed. */
export function erred(notes: WallNotes, at: number, text: string, where: string): WallNotes {
  const clean = impersonal(text);
  const known = notes.errors.find((e) => e.text === clean && e.where === where);
  const note = { at: known?.at ?? at, last: at, times: (known?.times ?? 0) + 1, text: clean, where };
  return { ...notes, errors: [note, ...notes.errors.filter((e) => e !== known)].slice(0, ERRORS) };
}

/** Notes with what the page holds, at most one an hour. */
export function sampled(notes: WallNotes, sample: Sample): WallNotes {
  const last = notes.samples[0];
  if (last !== undefined && Math.floor(last.at / 3_600_000) === Math.floor(sample.at / 3_600_000)) return notes;
  return { ...notes, samples: [sample, ...notes.samples].slice(0, SAMPLES) };
}

// biome-ignore lint/suspicious/noExplicitAny: what was stored is looked at field by field
type Stored = any;

/** Notes as they were stored; what cannot be read is left out. @param text null where nothing was */
export function readNotes(text: string | null): WallNotes {
  let stored: Stored;
  try {
    stored = JSON.parse(text ?? '{}');
  } catch {
    return NO_NOTES;
  }
  const list = (value: Stored, most: number, numbers: string[], texts: string[]) =>
    (Array.isArray(value) ? value : [])
      .filter((v) => numbers.every((k) => typeof v?.[k] === 'number') && texts.every((k) => typeof v?.[k] === 'string'))
      .slice(0, most);
  return {
    starts: list(stored?.starts, STARTS, ['at'], ['reason']),
    errors: list(stored?.errors, ERRORS, ['at', 'last', 'times'], ['text', 'where']),
    samples: list(stored?.samples, SAMPLES, ['at', 'nodes', 'canvases', 'canvasBytes', 'charts'], []),
  };
}
