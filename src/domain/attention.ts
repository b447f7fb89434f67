import type { Bilingual } from '../contract/common.ts';
import { addDays } from './civil.ts';
import type { CompoundRow } from './leagueRows.ts';
import type { Observations } from './observations.ts';
import type { RenovationFigure } from './renovation.ts';
import type { StarSheet } from './starSheet.ts';

/** Something that asks for a look: a plain fact from the records, not a finding of statistics. */
export type AttentionItem = { compound: string; name: Bilingual; community: Bilingual } & (
  | { kind: 'behindPlan'; gapPoints: number; share: number; plannedShare: number; week: string }
  | { kind: 'starLost'; criteria: { criterion: string; score: number | null }[]; from: number; to: number; week: string }
  | { kind: 'notReported'; weeks: number; lastWeek: string | null }
  | { kind: 'docked'; criteria: string[]; week: string }
);

const ORDER = { notReported: 0, docked: 1, behindPlan: 2, starLost: 3 } as const;

/** Weeks in a row, ending with `week`, without any report; `limit` at most. */
export function silentWeeks(subject: string, obs: Observations, week: string, limit = 52): number {
  let n = 0;
  while (n < limit && !obs.reported(subject, addDays(week, -7 * n))) n += 1;
  return n;
}

/**
 * The compounds that ask for a look this week, gravest first: silent for `notReportedWeeks`, a star
 * docked, renovation behind its plan, a star lost against the week before.
 */
export function attention(
  rows: readonly CompoundRow[],
  sheets: ReadonlyMap<string, StarSheet>,
  previous: ReadonlyMap<string, StarSheet>,
  works: RenovationFigure,
  obs: Observations,
  week: string,
  notReportedWeeks: number,
): AttentionItem[] {
  const items: AttentionItem[] = [];
  const first = obs.weeks[0];
  for (const row of rows) {
    const who = { compound: row.code, name: row.name, community: row.community.name };
    const silent = silentWeeks(row.code, obs, week);
    // Nobody reported: that is the feed's silence, not theirs.
    if (first !== undefined && silent >= notReportedWeeks) {
      const last = addDays(week, -7 * silent);
      items.push({ ...who, kind: 'notReported', weeks: silent, lastWeek: first !== undefined && last >= first ? last : null });
      continue;
    }
    const sheet = sheets.get(row.code);
    const before = previous.get(row.code);
    if (sheet === undefined) continue;
    const docked = sheet.stars.filter((s) => s.state === 'docked').map((s) => s.criterion);
    if (docked.length > 0) items.push({ ...who, kind: 'docked', criteria: docked, week });
    if (before !== undefined && before.unrated === null && sheet.unrated === null) {
      const wasLit = new Set(before.stars.filter((s) => s.state === 'lit').map((s) => s.criterion));
      const lost = sheet.stars.filter((s) => s.state !== 'lit' && s.state !== 'docked' && wasLit.has(s.criterion));
      if (lost.length > 0 && sheet.lit < before.lit) {
        const criteria = lost.map((s) => ({ criterion: s.criterion, score: s.score }));
        items.push({ ...who, kind: 'starLost', criteria, from: before.lit, to: sheet.lit, week });
      }
    }
  }
  const byId = new Map(rows.map((r) => [r.code, r]));
  for (const p of works.projects) {
    const row = byId.get(p.compound);
    if (!p.behind || row === undefined || p.gapPoints === null || p.share === null || p.plannedShare === null) continue;
    items.push({
      compound: row.code,
      name: row.name,
      community: row.community.name,
      kind: 'behindPlan',
      gapPoints: p.gapPoints,
      share: p.share,
      plannedShare: p.plannedShare,
      week: p.week ?? week,
    });
  }
  return items.sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || gravity(b) - gravity(a) || (a.compound < b.compound ? -1 : 1));
}

function gravity(item: AttentionItem): number {
  switch (item.kind) {
    case 'behindPlan':
      return -item.gapPoints;
    case 'starLost':
      return item.from - item.to;
    case 'notReported':
      return item.weeks;
    case 'docked':
      return item.criteria.length;
  }
}
