/** A build this browser keeps, and how its starts went. */
export interface KeptBuild {
  build: string;
  /** Whether a page of it has drawn its first picture at least once. */
  started: boolean;
  /** Starts in a row that came to nothing. */
  failures: number;
  /** When a page of it was last opened and has not started since, in ms since the epoch; null where none is. */
  openedAt: number | null;
}

/** Newest first; at most two. */
export type KeptBuilds = readonly KeptBuild[];

/** A start that has come to nothing after this long is a failed one, in ms; a reload before that proves nothing. */
export const START_MS = 15_000;

/** Failed starts after which the build before comes back. */
const FAILURES = 3;

/** The builds after a new one is there: it, and of the others the newest that is known to start. */
export function withBuild(kept: KeptBuilds, build: string): KeptBuild[] {
  const mine = kept.find((k) => k.build === build) ?? { build, started: false, failures: 0, openedAt: null };
  const others = kept.filter((k) => k.build !== build);
  const before = others.find((k) => k.started) ?? others[0];
  return before === undefined ? [mine] : [mine, before];
}

/** The build a page is opened with: the newest, or the one before where the newest does not start. */
export function chosen(kept: KeptBuilds): KeptBuild | null {
  const [newest, before] = kept;
  if (newest === undefined) return null;
  return !newest.started && newest.failures >= FAILURES && before?.started === true ? before : newest;
}

/** The builds when a page is opened: one that was opened before and never started has failed once more. */
export function opened(kept: KeptBuilds, now: number): KeptBuild[] {
  const failing = kept.map((k) =>
    !k.started && k.openedAt !== null && Math.abs(now - k.openedAt) >= START_MS
      ? { ...k, failures: k.failures + 1, openedAt: null }
      : k,
  );
  const build = chosen(failing)?.build;
  return failing.map((k) => (k.build === build && !k.started && k.openedAt === null ? { ...k, openedAt: now } : k));
}

/** The builds when a page of one has drawn its first picture. */
export function withStart(kept: KeptBuilds, build: string): KeptBuild[] {
  return kept.map((k) => (k.build === build ? { build, started: true, failures: 0, openedAt: null } : k));
}

/** The builds when a page of one says itself that it stayed blank. */
export function withFailure(kept: KeptBuilds, build: string): KeptBuild[] {
  return kept.map((k) => (k.build === build && !k.started ? { ...k, failures: k.failures + 1, openedAt: null } : k));
}

/** What was kept, as it was written; damaged notes are none. */
export function readKept(value: unknown): KeptBuild[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((v: Partial<KeptBuild> | null) =>
    typeof v?.build === 'string'
      ? [
          {
            build: v.build,
            started: v.started === true,
            failures: Number.isInteger(v.failures) ? Number(v.failures) : 0,
            openedAt: typeof v.openedAt === 'number' ? v.openedAt : null,
          },
        ]
      : [],
  );
}
