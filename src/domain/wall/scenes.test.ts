import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageAt, pagesInTurn } from './pages.ts';
import { SCENES, sceneAt, shownTurns, type Turn } from './scenes.ts';

const turn = fc.record({ scene: fc.constantFrom(...SCENES), seconds: fc.integer({ min: 5, max: 600 }) });
const playlist = fc.array(turn, { minLength: 1, maxLength: 30 }) as fc.Arbitrary<[Turn, ...Turn[]]>;
/** Before the epoch as well: a clock may be set to anything. */
const moment = fc.integer({ min: -4e12, max: 4e12 });
const lengthOf = (turns: readonly Turn<unknown>[]) => turns.reduce((sum, t) => sum + t.seconds * 1000, 0);

test('a turn begins where the one before it ends, goes on for its own seconds, and all come in order', () => {
  fc.assert(
    fc.property(playlist, moment, (turns, now) => {
      const here = sceneAt(now, turns);
      expect(here.scene).toBe(turns[here.at]?.scene);
      expect(here.since).toBeGreaterThanOrEqual(0);
      expect(here.left).toBeGreaterThan(0);
      expect(here.since + here.left).toBe((turns[here.at] as Turn).seconds * 1000);
      // The first and the last millisecond of the turn are its own; the next belongs to the next.
      expect(sceneAt(now - here.since, turns)).toMatchObject({ at: here.at, since: 0, round: here.round });
      expect(sceneAt(now + here.left - 1, turns)).toMatchObject({ at: here.at, left: 1, round: here.round });
      const next = sceneAt(now + here.left, turns);
      expect(next).toMatchObject({ at: (here.at + 1) % turns.length, since: 0 });
      expect(next.round).toBe(here.round + (next.at === 0 ? 1 : 0));
      // A whole round later everything is the same but the round.
      expect(sceneAt(now + lengthOf(turns), turns)).toEqual({ ...here, round: here.round + 1 });
    }),
  );
});

test('a wall that lacks a feed shows what the others show wherever it has something, and nothing it lacks', () => {
  fc.assert(
    fc.property(playlist, fc.uniqueArray(fc.constantFrom(...SCENES)), moment, (turns, lacking, now) => {
      const has = (scene: (typeof SCENES)[number]) => !lacking.includes(scene);
      const shown = shownTurns(turns, has);
      expect(lengthOf(shown)).toBe(lengthOf(turns));
      const [full, own] = [sceneAt(now, turns), sceneAt(now, shown)];
      if (has(full.scene)) expect(own.scene).toEqual({ scene: full.scene, position: full.at });
      expect(has(own.scene.scene) || turns.every((t) => !has(t.scene))).toBe(true);
      // Every one that has something comes up.
      expect(shown.map((t) => t.scene.position)).toEqual(
        turns.some((t) => has(t.scene))
          ? turns.flatMap((t, i) => (has(t.scene) ? [i] : []))
          : [turns.findIndex((t) => t.scene === 'overview')],
      );
    }),
  );
  expect(shownTurns([{ scene: 'wishes', seconds: 8 }], () => false)).toEqual([
    { scene: { scene: 'overview', position: -1 }, seconds: 8 },
  ]);
});

test('pages share a turn equally, none under six seconds, and what did not come up comes first in the next', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 600 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: -1e6, max: 1e6 }),
      (seconds, pages, from) => {
        const length = seconds * 1000;
        const slots = pagesInTurn(length, pages);
        if (slots > 1) expect(length / slots).toBeGreaterThanOrEqual(6000);
        // From one turn into the next page follows page, the last like the first.
        const order: number[] = [];
        for (let round = from; order.length < 2 * pages; round++)
          for (let slot = 0; slot < slots; slot++) {
            const began = (slot * length) / slots;
            const at = pageAt({ length, round, since: began + 1 }, pages);
            expect(at.left).toBeCloseTo(length / slots - 1, 6);
            expect(pageAt({ length, round, since: began + length / slots - 1 }, pages).page).toBe(at.page);
            order.push(at.page);
          }
        for (const [i, page] of order.entries()) {
          expect(page).toBeGreaterThanOrEqual(0);
          if (i > 0) expect(page).toBe(((order[i - 1] as number) + 1) % pages);
        }
        expect(new Set(order).size).toBe(pages);
      },
    ),
    { numRuns: 25 },
  );
});

test('three pages in turns of twelve seconds, worked out by hand', () => {
  const at = (round: number, since: number) => pageAt({ length: 12_000, round, since }, 3);
  expect([at(0, 0), at(0, 5999), at(0, 6000)]).toEqual([
    { page: 0, left: 6000 },
    { page: 0, left: 1 },
    { page: 1, left: 6000 },
  ]);
  expect([at(1, 0).page, at(1, 6000).page, at(2, 0).page, at(2, 6000).page, at(-1, 6000).page]).toEqual([2, 0, 1, 2, 2]);
  // The turns of a minute in which a scene that stays is told: twelve seconds a page.
  expect(pageAt({ length: 60_000, round: 1, since: 13_000 }, 3)).toEqual({ page: 0, left: 11_000 });
});
