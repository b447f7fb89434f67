import { SCENES } from '../src/domain/wall/scenes.ts';
import { startFaultyServer } from '../tools/soak/faultyServer.mjs';
import { STEP_MS, wallSoak } from '../tools/soak/wallSoak.mjs';
import { expect, liveFolder, test } from './fixtures.ts';
import { PINNED } from './pinned.ts';

// The soak has a clock of its own. The browser says what failed and where a redirect would lead; nothing of ours may.
test.use({
  clock: 'real',
  allow: [/Failed to load resource|policy: connect-src|violates the following Content Security Policy/],
});

/** Scenes that are met. */
const MEETS = Math.ceil(SCENES.length / 2);

test('a wall that turns through half its scenes with one answer in twenty spoilt piles nothing up and shows nothing blank', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const folder = liveFolder();
  const server = await startFaultyServer({ root: folder.root, seed: 9 });
  try {
    const { rows, turns, scenes, soak, blank } = await wallSoak(page, server, {
      root: folder.root,
      // One step before the overview, which the first measurement waits for. Half the scenes do: every one of them is drawn by
      // other tests, and by the campaign.
      from: Date.parse(PINNED) + 3 * STEP_MS,
      steps: 8,
      every: 8,
      rate: 0.05,
      lull: 0,
      meets: MEETS,
    });
    expect(scenes.size).toBeGreaterThanOrEqual(MEETS);
    expect(turns).toBeGreaterThan(MEETS);
    expect(blank).toEqual([]);
    expect(server.other.asked).toEqual([]);
    expect(soak.gone).toBeGreaterThanOrEqual(soak.made - 2);
    const [first, last] = rows as { live: number; detached: number; charts: number; canvasBytes: number; listeners: number }[];
    // A step apart the overview may list one item more; a scene that was left in the page would be hundreds of nodes and listeners.
    expect(last?.listeners).toBeLessThan((first?.listeners ?? 0) + 20);
    expect(last?.live).toBeLessThan((first?.live ?? 0) + 300);
    // The scene before may still be held; forty scenes that were left would be tens of thousands of nodes.
    expect(last?.detached).toBeLessThan(3000);
    expect(last?.charts).toBeLessThanOrEqual(Math.max(2, first?.charts ?? 0));
    expect(last?.canvasBytes).toBeLessThan(4 * 32_000_000);
  } finally {
    await server.close();
    folder.remove();
  }
});
