import type { Bilingual } from '../../contract/common.ts';
import type { AttentionItem } from '../../domain/attention.ts';
import type { Board } from '../../domain/board.ts';
import type { MapReading } from '../../domain/mapReading.ts';
import { starClass } from '../../looks/tokens.ts';
import { decimal } from '../../words/format.ts';
import type { IncidentShapes } from './incidentMark.ts';

/** How a marker looks: a star class, a calm value, one that asks for a look, nothing known, or not concerned. */
export type MarkTone =
  | { kind: 'star'; step: number }
  | { kind: 'incident'; severity: 1 | 2 | 3; draw: IncidentShapes }
  | { kind: 'plain' | 'done' | 'bad' | 'unknown' | 'quiet' };

/** One compound on the map. */
export interface MapMark {
  code: string;
  name: Bilingual;
  street: string;
  community: string;
  /** What stands in the marker; empty where it is not concerned. */
  text: string;
  tone: MarkTone;
  /** Its number in the attention list, if it stands there. */
  badge: number | null;
  /** WGS84 degrees, where the register has them. */
  at: [lon: number, lat: number] | null;
}

/** Which feeds are young enough to be judged by. */
export interface Judged {
  weekly: boolean;
  renovation: boolean;
}

/**
 * The markers of one reading, in the order of codes. Numbers too old to be judged are not coloured.
 * @param attention the numbered list beside the map
 */
export function mapMarks(
  board: Board,
  reading: MapReading,
  attention: readonly Pick<AttentionItem, 'compound'>[],
  judged: Judged,
): MapMark[] {
  const badges = new Map<string, number>();
  attention.forEach((item, i) => {
    if (!badges.has(item.compound)) badges.set(item.compound, i + 1);
  });
  const projects = new Map(board.renovation.projects.map((p) => [p.compound, p]));
  const show = reader(board, reading, projects, judged);
  return board.compounds
    .map((row): MapMark => {
      const place = board.register.compound.get(row.code);
      return {
        code: row.code,
        name: row.name,
        street: row.street.code,
        community: row.community.code,
        ...show(row, badges.get(row.code) ?? null),
        badge: reading === 'stars' || reading === 'attention' ? (badges.get(row.code) ?? null) : null,
        at: place?.lon === undefined || place.lat === undefined ? null : [place.lon, place.lat],
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** What of a marker says the value. */
export type Shown = Pick<MapMark, 'text' | 'tone'>;
/** Nothing is known of it; it is not concerned. */
export const UNKNOWN: Shown = { text: '?', tone: { kind: 'unknown' } };
export const QUIET: Shown = { text: '', tone: { kind: 'quiet' } };

function reader(
  board: Board,
  reading: MapReading,
  projects: ReadonlyMap<string, Board['renovation']['projects'][number]>,
  judged: Judged,
): (row: Board['compounds'][number], badge: number | null) => Shown {
  switch (reading) {
    case 'stars':
      return (row) =>
        row.score === null || !judged.weekly
          ? UNKNOWN
          : { text: String(row.lit), tone: { kind: 'star', step: starClass(row.lit) } };
    case 'renovation':
      return (row) => {
        const p = projects.get(row.code);
        if (p === undefined) return QUIET;
        if (p.share === null) return p.phase === 'notStarted' ? { text: '0', tone: { kind: 'plain' } } : UNKNOWN;
        const kind = p.phase === 'done' ? 'done' : p.behind && judged.renovation ? 'bad' : 'plain';
        return { text: p.phase === 'done' ? '✓' : decimal(Math.floor(p.share * 100), 0), tone: { kind } };
      };
    case 'attention':
      return (_row, badge) => (badge === null ? QUIET : { text: String(badge), tone: { kind: 'bad' } });
    case 'satisfaction':
      return (row) => {
        const share = board.satisfactionOf.get(row.code)?.share ?? null;
        return share === null ? UNKNOWN : { text: decimal(share * 100, 0), tone: { kind: 'plain' } };
      };
  }
}
