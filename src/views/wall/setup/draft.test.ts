import { expect, test } from 'vitest';
import { wallsRecords } from '../../../../mocks/wallsFeed.ts';
import type { WallRecord } from '../../../contract/walls.ts';
import { wallOf } from '../../../domain/wall/wall.ts';
import { EARLY_CHECKS } from '../../../feeds/earlyChecks.ts';
import { latestDay, recordFindings } from '../../../feeds/recordFindings.ts';
import { browserFloor, browserVersion } from './browser.ts';
import { draftOf, findingAt, playlistSeconds, rawWall, readDraft, type WallDraft } from './draft.ts';
import { ADDRESS, KIOSK_FILES, kioskFile } from './kiosk.ts';
import { shrink } from './shapes.ts';

const NAMES = { zh: 'x', en: 'x' };
const fields = { recordedAt: '2026-07-17T14:06:00+08:00', revision: 1 };
const LATEST = latestDay(Date.parse(fields.recordedAt));

const full: WallRecord = {
  kind: 'wall',
  id: 'hall',
  name: { zh: '门厅屏', en: 'Hall wall' },
  scenes: [{ scene: 'reviews', seconds: 30.5 }, { scene: 'overview' }, { scene: 'reviews' }],
  seconds: 9,
  profile: { rows: 2160, heightMm: 1370, distanceMm: 5000 },
  safe: { top: 0, right: 1.5, bottom: 0, left: 2 },
  seams: [1920, 3840],
  night: { from: '22:00', to: '05:30' },
  reloadAt: '04:00',
  ...fields,
};

test('a record becomes a draft and the same record again, over storage too', () => {
  for (const record of [full, ...wallsRecords()]) {
    const draft = readDraft(JSON.stringify(draftOf(wallOf([record], record.id), NAMES)));
    const { recordedAt: _r, revision: _v, placeholder: _p, ...plain } = record;
    expect(rawWall(record.id, draft as WallDraft)).toEqual(plain);
  }
  expect(playlistSeconds(draftOf(wallOf([full], 'hall'), NAMES))).toBe(48.5);
  // A new wall starts from the one without a name, and is called by its id.
  const fresh = draftOf(wallOf(wallsRecords(), 'lobby'), { zh: 'lobby', en: 'lobby' });
  expect(recordFindings(EARLY_CHECKS.walls, { ...rawWall('lobby', fresh), ...fields }, LATEST).ok).toBe(true);
  for (const damaged of [
    null,
    '',
    '{',
    '{}',
    JSON.stringify({ ...fresh, seconds: 8 }),
    JSON.stringify({ ...fresh, scenes: [{ scene: 'x', seconds: '' }] }),
  ])
    expect(readDraft(damaged)).toBeNull();
});

test.each<[Partial<WallDraft>, string, string]>([
  [{ seconds: '2' }, 'seconds', 'range'],
  [{ seconds: 'abc' }, 'seconds', 'type'],
  [{ zh: ' ' }, 'name.zh', 'missing'],
  [{ scenes: [{ scene: 'stars', seconds: '9999' }] }, 'scenes.0.seconds', 'range'],
  [{ scenes: [] }, 'scenes', 'range'],
  [{ distanceMm: '' }, 'profile.distanceMm', 'missing'],
  [{ top: '9' }, 'safe.top', 'range'],
  [{ seams: '3840, 1920' }, 'seams', 'order'],
  [{ seams: '1920, x' }, 'seams', 'type'],
  [{ from: '25:00' }, 'night.from', 'format'],
  [{ to: '22:00' }, 'night.to', 'range'],
  [{ reloadAt: '3:30' }, 'reloadAt', 'format'],
])('what is typed wrong is found at its field: %j', (over, path, code) => {
  const draft = { ...draftOf(wallOf([full], 'hall'), NAMES), ...over };
  const checked = recordFindings(EARLY_CHECKS.walls, { ...rawWall('hall', draft), ...fields }, LATEST);
  expect(checked.ok).toBe(false);
  if (!checked.ok) expect(findingAt(checked.findings, path)).toMatchObject({ code });
});

test('the files that start a wall carry its address, and the exception for plain http alone', () => {
  const plain = 'http://wall.jiutai:8080/wall?wall=hall';
  const safe = 'https://wall.jiutai/wall';
  for (const file of Object.keys(KIOSK_FILES) as (keyof typeof KIOSK_FILES)[]) {
    expect(KIOSK_FILES[file]).toContain(ADDRESS);
    for (const url of [plain, safe]) {
      expect(kioskFile(file, url)).toContain(url);
      expect(kioskFile(file, url)).not.toContain('_OF_THE_WALL');
    }
  }
  expect(kioskFile('jiayuan-wall.bat', plain)).toContain('as-secure=http://wall.jiutai:8080"');
  expect(kioskFile('jiayuan-wall.bat', safe)).not.toContain('as-secure');
});

test('a browser is known by its engine, and a window that is too large for the screen keeps its shape', () => {
  expect(browserVersion('Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36')).toBe(109);
  expect(browserVersion('Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0')).toBeNull();
  expect(browserFloor('Chrome or Edge 106 or newer')).toBe(106);
  expect(browserFloor(undefined)).toBeNull();
  expect(shrink({ width: 11_040, height: 2700 }, { width: 1440, height: 900 })).toBeCloseTo(0.1252, 3);
  expect(shrink({ width: 800, height: 600 }, { width: 1920, height: 1080 })).toBe(1);
});
