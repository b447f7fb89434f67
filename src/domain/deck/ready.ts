/** What a stage needs to be on this machine. */
export type ReadyId = 'content' | 'pictures' | 'fonts' | 'storage' | 'shell';

/** `advice`: it works, and something is to be known. */
export type ReadyState = 'checking' | 'ok' | 'advice' | 'bad';

/** Whether the page is kept for a start without a server. `plainHttp`: the browser keeps none; `unbuilt`: the demo has none to keep. */
export type ShellState = 'checking' | 'kept' | 'notKept' | 'plainHttp' | 'unbuilt';

/** What was found out about this machine; null while it is being found out. */
export interface ReadyFacts {
  /** What is shown is stored here: a talk, a contest. */
  content: boolean | null;
  /** Pictures there are, and those that are here. */
  pictures: { of: number; here: number } | null;
  /** Every character that will be shown has its font. */
  fonts: boolean | null;
  /** Nothing outlives the page where the browser refuses storage. */
  storage: boolean | null;
  shell: ShellState;
}

export interface Readiness {
  items: { id: ReadyId; state: ReadyState }[];
  /** `ready` only when everything is here; `holds`: it can be shown as long as nobody reloads; `notReady`; `checking`. */
  verdict: 'checking' | 'ready' | 'holds' | 'notReady';
}

const of = (fact: boolean | null): ReadyState => (fact === null ? 'checking' : fact ? 'ok' : 'bad');

/** Whether a stage can be run with the cable out. (已就绪) */
export function readiness(facts: ReadyFacts): Readiness {
  const { pictures, shell } = facts;
  const items: Readiness['items'] = [
    { id: 'content', state: of(facts.content) },
    ...(pictures !== null && pictures.of === 0
      ? []
      : [{ id: 'pictures' as const, state: of(pictures === null ? null : pictures.here === pictures.of) }]),
    { id: 'fonts', state: of(facts.fonts) },
    { id: 'storage', state: of(facts.storage) },
    { id: 'shell', state: shell === 'checking' ? 'checking' : shell === 'kept' ? 'ok' : 'advice' },
  ];
  const some = (state: ReadyState) => items.some((i) => i.state === state);
  return { items, verdict: some('bad') ? 'notReady' : some('checking') ? 'checking' : some('advice') ? 'holds' : 'ready' };
}
