import type { WALL_SCENES } from '../../../contract/walls.ts';
import { SCENES, type SceneId } from '../../../domain/wall/scenes.ts';
import type { Wall } from '../../../domain/wall/wall.ts';
import type { Finding } from '../../../feeds/sense/finding.ts';

/** What is typed into one field each. */
export const DRAFT_FIELDS = [
  'zh',
  'en',
  'seconds',
  'rows',
  'heightMm',
  'distanceMm',
  'top',
  'right',
  'bottom',
  'left',
  'seams',
  'from',
  'to',
  'reloadAt',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** A wall as it is typed: every field text, so that what is wrong can stand until it is put right. */
export interface WallDraft extends Record<DraftField, string> {
  scenes: readonly { scene: SceneId; seconds: string }[];
}

/** Where each field stands in the record. */
export const FIELD_PATHS: Readonly<Record<DraftField, string>> = {
  zh: 'name.zh',
  en: 'name.en',
  seconds: 'seconds',
  rows: 'profile.rows',
  heightMm: 'profile.heightMm',
  distanceMm: 'profile.distanceMm',
  top: 'safe.top',
  right: 'safe.right',
  bottom: 'safe.bottom',
  left: 'safe.left',
  seams: 'seams',
  from: 'night.from',
  to: 'night.to',
  reloadAt: 'reloadAt',
};

const text = (n: number | undefined) => (n === undefined ? '' : String(n));

/** The wall as it is in use, to start from. @param names what a wall is called that has no record of its own */
export function draftOf(wall: Wall, names: { zh: string; en: string }): WallDraft {
  const { record } = wall;
  const own = record?.id === wall.id ? record : null;
  return {
    zh: own?.name.zh ?? names.zh,
    en: own?.name.en ?? names.en,
    scenes:
      record?.scenes.map((s) => ({ scene: s.scene, seconds: text(s.seconds) })) ??
      wall.playlist.map((t) => ({ scene: t.scene, seconds: '' })),
    seconds: text(record?.seconds ?? wall.playlist[0]?.seconds),
    rows: text(record?.profile?.rows),
    heightMm: text(record?.profile?.heightMm),
    distanceMm: text(record?.profile?.distanceMm),
    top: text(record?.safe?.top),
    right: text(record?.safe?.right),
    bottom: text(record?.safe?.bottom),
    left: text(record?.safe?.left),
    seams: (record?.seams ?? []).join(', '),
    from: record?.night?.from ?? '',
    to: record?.night?.to ?? '',
    reloadAt: record?.reloadAt ?? '',
  };
}

/** A typed number; what is none stays text, for the check to name. Absent where nothing was typed. */
function number(typed: string): number | string | undefined {
  const clean = typed.trim();
  if (clean === '') return undefined;
  const value = Number(clean);
  return Number.isFinite(value) ? value : clean;
}

const orAbsent = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed.trim());
const isTyped = (...typed: string[]) => typed.some((t) => t.trim() !== '');

/** The record that was typed, for the feed's own check to judge; fields nobody filled in are absent. */
export function rawWall(id: string, d: WallDraft): Record<string, unknown> {
  const seams = d.seams.split(/[\s,，、;；]+/).filter((s) => s !== '');
  const all = {
    kind: 'wall',
    id,
    name: { zh: orAbsent(d.zh), en: orAbsent(d.en) },
    scenes: d.scenes.map(({ scene, seconds }) => {
      const own = number(seconds);
      return own === undefined ? { scene } : { scene, seconds: own };
    }),
    seconds: number(d.seconds),
    profile: isTyped(d.rows, d.heightMm, d.distanceMm)
      ? { rows: number(d.rows), heightMm: number(d.heightMm), distanceMm: number(d.distanceMm) }
      : undefined,
    safe: isTyped(d.top, d.right, d.bottom, d.left)
      ? { top: number(d.top) ?? 0, right: number(d.right) ?? 0, bottom: number(d.bottom) ?? 0, left: number(d.left) ?? 0 }
      : undefined,
    seams: seams.length === 0 ? undefined : seams.map(number),
    night: isTyped(d.from, d.to) ? { from: orAbsent(d.from), to: orAbsent(d.to) } : undefined,
    reloadAt: orAbsent(d.reloadAt),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** What is wrong at a place of the record, or in what it is part of; null where nothing is. */
export function findingAt(findings: readonly Finding[], path: string): Finding | null {
  const touches = (field: string) => field === path || field.startsWith(`${path}.`) || path.startsWith(`${field}.`);
  return findings.find((f) => touches(f.field)) ?? null;
}

/** Seconds the whole playlist takes; null where a length cannot be read. */
export function playlistSeconds(d: Pick<WallDraft, 'scenes' | 'seconds'>): number | null {
  const all = d.scenes.map((s) => Number((s.seconds.trim() === '' ? d.seconds : s.seconds).trim() || Number.NaN));
  return all.every((s) => Number.isFinite(s) && s > 0) ? all.reduce((a, b) => a + b, 0) : null;
}

const isScene = (value: unknown): value is (typeof WALL_SCENES)[number] => SCENES.some((s) => s === value);

/** A draft as it was kept; null where it cannot be read. */
export function readDraft(kept: string | null): WallDraft | null {
  try {
    const value = JSON.parse(kept ?? 'null') as Partial<Record<string, unknown>> | null;
    const { scenes } = value ?? {};
    const whole =
      DRAFT_FIELDS.every((f) => typeof value?.[f] === 'string') &&
      Array.isArray(scenes) &&
      scenes.every((s) => isScene(s?.scene) && typeof s.seconds === 'string');
    return whole ? (value as unknown as WallDraft) : null;
  } catch {
    return null;
  }
}
