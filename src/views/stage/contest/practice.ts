/** Faults a rehearsal has the operator meet. */
export const FAULTS = ['network', 'projector', 'wrongKey', 'hallClosed', 'reload'] as const;
export type FaultName = (typeof FAULTS)[number];

/** How a fault went. Numbers are those its note tells: what was counted before or refused, and after or written. */
export interface Tried {
  state: 'untried' | 'running' | 'held' | 'failed';
  before: number;
  after: number;
  /** In words already: why the wrong key was refused. */
  said: string;
}

export type Practice = Readonly<Record<FaultName, Tried>>;

const UNTRIED: Tried = { state: 'untried', before: 0, after: 0, said: '' };

const NOTHING_TRIED = Object.fromEntries(FAULTS.map((f) => [f, UNTRIED])) as unknown as Practice;

const keyOf = (contest: string): string => `jiayuan-practice-${contest}`;

/** What was tried in this tab: it outlives a reload, which is one of the faults. */
export function readPractice(contest: string): Practice {
  try {
    return { ...NOTHING_TRIED, ...(JSON.parse(sessionStorage.getItem(keyOf(contest)) ?? '{}') as Partial<Practice>) };
  } catch {
    return NOTHING_TRIED;
  }
}

export function keepPractice(contest: string, practice: Practice): void {
  try {
    sessionStorage.setItem(keyOf(contest), JSON.stringify(practice));
  } catch {
    // Without storage the list lasts as long as the page: the contest itself says that it does not last.
  }
}
