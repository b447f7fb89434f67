import type { CallRecord, ModeFeedRecord } from '../../contract/mode.ts';
import { dataTime, during, past } from './basis.ts';

export const CALL_LEVELS = ['commander', 'duty', 'street', 'community', 'compound'] as const;
export type CallLevel = (typeof CALL_LEVELS)[number];

export interface Call {
  record: CallRecord;
  /** Steps from the top of the tree. */
  depth: number;
  calledAt: number | null;
  answeredAt: number | null;
  state: 'notCalled' | 'called' | 'answered';
}

export interface CallTree {
  /** Each post before those it calls, as a tree is read. */
  lines: Call[];
  levels: Record<CallLevel, { posts: number; called: number; answered: number }>;
  posts: number;
  called: number;
  answered: number;
  asOf: number | null;
}

/** Who calls whom, and who answered. A post whose caller nobody knows stands at the top. */
export function callTreeAt(records: readonly ModeFeedRecord[], event: string, now: number, knownAt: number | null): CallTree {
  const own = during(records, 'call', event, knownAt).sort(
    (a, b) => CALL_LEVELS.indexOf(a.level) - CALL_LEVELS.indexOf(b.level) || (a.id < b.id ? -1 : 1),
  );
  const known = new Set(own.map((r) => r.id));
  const under = new Map<string | null, CallRecord[]>();
  for (const r of own) {
    const key = r.under !== undefined && known.has(r.under) ? r.under : null;
    under.set(key, [...(under.get(key) ?? []), r]);
  }
  const lines: Call[] = [];
  const seen = new Set<string>();
  const add = (record: CallRecord, depth: number) => {
    if (seen.has(record.id)) return;
    seen.add(record.id);
    const calledAt = past(record.calledAt, now);
    const answeredAt = past(record.answeredAt, now);
    const state = answeredAt !== null ? 'answered' : calledAt !== null ? 'called' : 'notCalled';
    lines.push({ record, depth, calledAt, answeredAt, state });
    for (const next of under.get(record.id) ?? []) add(next, depth + 1);
  };
  for (const top of under.get(null) ?? []) add(top, 0);
  // Posts that call one another in a ring hang on nothing: they are shown all the same.
  for (const r of own) add(r, 0);
  const levels = Object.fromEntries(
    CALL_LEVELS.map((level) => {
      const at = lines.filter((l) => l.record.level === level);
      const count = (state: Call['state']) => at.filter((l) => l.state === state).length;
      return [level, { posts: at.length, called: count('called') + count('answered'), answered: count('answered') }];
    }),
  ) as CallTree['levels'];
  const sum = (key: 'posts' | 'called' | 'answered') => CALL_LEVELS.reduce((n, level) => n + levels[level][key], 0);
  return { lines, levels, posts: sum('posts'), called: sum('called'), answered: sum('answered'), asOf: dataTime(own, now) };
}

/** Answers below one street: how many of those called, by level. */
export type Below = { level: 'community' | 'compound'; called: number; answered: number }[];

/**
 * The tree for where there is little room: commander, duty desk and streets with how many below them answered, and below a
 * street only who did not.
 */
export function briefTree(tree: CallTree): { line: Call; below: Below }[] {
  return tree.lines
    .filter((l) => (l.record.level !== 'community' && l.record.level !== 'compound' ? true : l.state !== 'answered'))
    .map((line) => ({ line, below: line.record.level === 'street' ? belowOf(tree, line.record.street) : [] }));
}

function belowOf(tree: CallTree, street: string | undefined): Below {
  return (['community', 'compound'] as const).flatMap((level) => {
    const own = tree.lines.filter((l) => l.record.level === level && l.record.street === street && l.state !== 'notCalled');
    return own.length === 0 ? [] : [{ level, called: own.length, answered: own.filter((l) => l.state === 'answered').length }];
  });
}
