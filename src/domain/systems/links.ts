import type { LinkItemRecord, LinkKind, LinkRecord, LinkVisitRecord } from '../../contract/links.ts';
import { asKnown } from '../asKnown.ts';
import { recordKey } from '../recordKey.ts';
import { rankedCommunities } from '../register.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, count, type Figure, figuresOf, rate } from './figures.ts';
import { type QuarterReconciled, quarterFrom, quarterReconciled } from './quarter.ts';
import { type Reconciled, reconciledWith } from './reconciled.ts';

/** The four links (四联) in their order. */
export const LINK_KINDS = ['sponsor', 'society', 'enforcement', 'members'] as const satisfies readonly LinkKind[];
/** Checks of the weekly feed that count the same: link visits, and items of the sponsoring departments. */
export const LINK_VISITS_CHECK = 'W5b';
export const LINK_ITEMS_CHECK = 'E4a';

/** A visit owed, as it stood at the end of the week's Friday. */
export interface LinkVisitStanding {
  record: LinkVisitRecord;
  key: string;
  link: LinkRecord;
  /** Due in the window. */
  due: boolean;
  /** Made by its due day. */
  onTime: boolean;
  /** The day it was made; null while it was not. */
  made: string | null;
}

/** An item a unit took on, as it stood then. */
export interface LinkItemStanding {
  record: LinkItemRecord;
  key: string;
  link: LinkRecord;
  /** Due in the quarter that ends with the week. */
  due: boolean;
  solved: boolean;
}

/** One unit at one community, as it stood then. */
export interface LinkStanding {
  record: LinkRecord;
  key: string;
  /** Begun and not ended. */
  inForce: boolean;
  /** Visits due in the window, and made by their day. */
  due: number;
  onTime: number;
  /** Visits were due in the window, and it made none: neither one of these nor any other in these days. */
  absent: boolean;
  /** The day it last came, as far as the register knows; null for never. */
  lastCame: string | null;
  /** Items due in the quarter, and those of them that are solved. */
  itemsDue: number;
  itemsSolved: number;
}

export interface LinkStandings {
  links: LinkStanding[];
  visits: LinkVisitStanding[];
  items: LinkItemStanding[];
}

/** What is said of one link of one community. */
export interface LinkCell {
  /** Units in force; the link is in place where there is one. */
  units: number;
  due: number;
  onTime: number;
  /** Units that did not come though they should have. */
  absent: number;
  itemsDue: number;
  itemsSolved: number;
}

/** The four links of a community. */
export interface LinkRow {
  community: string;
  cells: Record<LinkKind, LinkCell>;
  total: LinkCell;
  /** Links in place, 0 to 4. */
  present: number;
}

type Needed = Pick<SystemRecords, 'links' | 'district' | 'programme'>;

/** Every link, visit and item known of at the end of the week; what hangs on an unknown link is left out. */
export function linkStandings(records: Pick<SystemRecords, 'links'>, ctx: SystemContext): LinkStandings {
  const { week, windowFrom } = ctx;
  const known = asKnown('links', records.links, ctx.knownAt);
  const link = new Map(known.flatMap((r) => (r.kind === 'link' && r.since <= week ? [[r.id, r] as const] : [])));
  const from = quarterFrom(week);
  const by = (day: string | null): string | null => (day !== null && day <= week ? day : null);
  const visits: LinkVisitStanding[] = [];
  const items: LinkItemStanding[] = [];
  for (const record of known) {
    if (record.kind === 'link') continue;
    const own = link.get(record.of);
    if (own === undefined) continue;
    const base = { key: recordKey('links', record), link: own };
    if (record.kind === 'linkVisit') {
      const made = by(record.doneOn);
      const due = record.dueOn >= windowFrom && record.dueOn <= week;
      visits.push({ ...base, record, due, onTime: made !== null && made <= record.dueOn, made });
    } else if (record.receivedOn <= week) {
      const due = record.dueOn >= from && record.dueOn <= week;
      items.push({ ...base, record, due, solved: by(record.solvedOn) !== null });
    }
  }
  const visitsOf = byLink(visits);
  const itemsOf = byLink(items);
  const links = [...link.values()].map((r) => unitStanding(r, visitsOf.get(r.id) ?? [], itemsOf.get(r.id) ?? [], ctx));
  return { visits, items, links: links.sort(byPlace) };
}

function byLink<S extends { link: LinkRecord }>(standings: readonly S[]): Map<string, S[]> {
  const out = new Map<string, S[]>();
  for (const s of standings) {
    const held = out.get(s.link.id);
    if (held === undefined) out.set(s.link.id, [s]);
    else held.push(s);
  }
  return out;
}

const byPlace = (a: LinkStanding, b: LinkStanding): number =>
  a.record.community === b.record.community ? (a.key < b.key ? -1 : 1) : a.record.community < b.record.community ? -1 : 1;

function unitStanding(
  record: LinkRecord,
  visits: readonly LinkVisitStanding[],
  items: readonly LinkItemStanding[],
  ctx: SystemContext,
): LinkStanding {
  const due = visits.filter((v) => v.due);
  const made = visits.flatMap((v) => (v.made === null ? [] : [v.made]));
  const itemsDue = items.filter((i) => i.due);
  return {
    record,
    key: recordKey('links', record),
    inForce: record.until === null || record.until >= ctx.week,
    due: due.length,
    onTime: due.filter((v) => v.onTime).length,
    absent: due.length > 0 && due.every((v) => v.made === null) && !made.some((day) => day >= ctx.windowFrom),
    lastCame: made.sort().at(-1) ?? null,
    itemsDue: itemsDue.length,
    itemsSolved: itemsDue.filter((i) => i.solved).length,
  };
}

const none = (): LinkCell => ({ units: 0, due: 0, onTime: 0, absent: 0, itemsDue: 0, itemsSolved: 0 });

/** The four links of every ranked community, in the order of the codes. */
export function linkRows(standings: LinkStandings, ctx: SystemContext): LinkRow[] {
  const rows = new Map<string, LinkRow>(
    rankedCommunities(ctx.register).map(({ code }) => [
      code,
      {
        community: code,
        cells: { sponsor: none(), society: none(), enforcement: none(), members: none() },
        total: none(),
        present: 0,
      },
    ]),
  );
  for (const s of standings.links) {
    const row = rows.get(s.record.community);
    if (row === undefined) continue;
    for (const cell of [row.cells[s.record.link], row.total]) {
      cell.units += Number(s.inForce);
      cell.due += s.due;
      cell.onTime += s.onTime;
      cell.absent += Number(s.absent);
      cell.itemsDue += s.itemsDue;
      cell.itemsSolved += s.itemsSolved;
    }
  }
  for (const row of rows.values()) row.present = LINK_KINDS.filter((k) => row.cells[k].units > 0).length;
  return [...rows.values()];
}

/** Whether the register and the weekly report agree on visits due in the window and made by their day. */
export function visitsReconciled(
  rows: readonly LinkRow[],
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): Reconciled | null {
  const counts = new Map(rows.map((r) => [r.community, { numerator: r.total.onTime, denominator: r.total.due }]));
  return reconciledWith(LINK_VISITS_CHECK, counts, records, ctx);
}

/** Whether they agree on the items of the sponsoring departments, due in the quarter last reported and solved by its end. */
export function itemsReconciled(
  standings: LinkStandings,
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): QuarterReconciled {
  const cases = standings.items
    .filter((i) => i.link.link === 'sponsor')
    .map(({ link, record }) => ({
      community: link.community,
      dueOn: record.dueOn,
      doneBy: (day: string) => record.solvedOn !== null && record.solvedOn <= day,
    }));
  return quarterReconciled(LINK_ITEMS_CHECK, cases, records, ctx);
}

/** Units that did not come: those that came longest ago first, those that never came before them. */
export function absentUnits(standings: LinkStandings): LinkStanding[] {
  const last = (s: LinkStanding) => s.lastCame ?? '';
  return standings.links.filter((s) => s.absent).sort((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : byPlace(a, b)));
}

const keys = (standings: readonly { key: string }[]): string[] => standings.map((s) => s.key).sort();

function figuresAt(standings: LinkStandings, ctx: SystemContext, previous: readonly (number | null)[]): Figure[] {
  const window = { from: ctx.windowFrom, to: ctx.week };
  const ranked = rankedCommunities(ctx.register).map((c) => c.code);
  // One unit stands for each link that is in place; a link that is missing is called by its community.
  const first = new Map<string, string>();
  for (const s of standings.links) {
    const place = `${s.record.link}/${s.record.community}`;
    if (s.inForce && !first.has(place)) first.set(place, s.key);
  }
  const places = ranked.flatMap((code) => LINK_KINDS.map((kind) => `${kind}/${code}`));
  const due = standings.visits.filter((v) => v.due);
  const items = standings.items.filter((i) => i.due);
  return [
    rate(
      'links.present',
      places.flatMap((p) => first.get(p) ?? []),
      places.filter((p) => !first.has(p)),
      { from: null, to: ctx.week },
      previous[0] ?? null,
    ),
    rate('links.visits', keys(due.filter((v) => v.onTime)), keys(due.filter((v) => !v.onTime)), window, previous[1] ?? null),
    count('links.absent', keys(absentUnits(standings)), window, previous[2] ?? null),
    rate(
      'links.solved',
      keys(items.filter((i) => i.solved)),
      keys(items.filter((i) => !i.solved)),
      { from: quarterFrom(ctx.week), to: ctx.week },
      previous[3] ?? null,
    ),
  ];
}

/**
 * The figures of the four links (四联) as of the end of the week: links in place of four a community; visits due in the window
 * and made by their day; units that had visits due in it and made none; items due in the quarter and solved.
 */
export function links(records: Needed, ctx: SystemContext): { figures: Figure[]; standings: LinkStandings } {
  const before = weekBefore(records, ctx);
  const was = linkStandings(records, before);
  const previous = was.links.length === 0 ? [] : figuresAt(was, before, []).map((f) => f.value);
  const standings = linkStandings(records, ctx);
  if (standings.links.length === 0)
    return { standings, figures: figuresOf('links').map((id) => absent(id, 'notReported', ctx.week)) };
  return { standings, figures: figuresAt(standings, ctx, previous) };
}
