import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules of WCAG 2.2 AA that axe leaves off unless they are asked for: 2.5.8, targets of 24 by 24 px or with room about them. */
const ASKED_FOR = ['target-size'];
/**
 * The mark that lies across papers of demonstration data: faint on purpose and hidden by ear, as the paper says the same at its
 * head in full ink. Of decoration no contrast is asked (1.4.3).
 */
const DECORATION = ['.sheet-watermark', '.record-watermark', '.talk-watermark'];
const PLACES_SHOWN = 5;

/** One look of axe at a page. */
export interface AxeLook {
  /** What it found, a line a rule: the first places, and how many there are. */
  found: string[];
  /** Rules that had something to look at. */
  atWork: string[];
}

/**
 * axe for a page or a part of it: every rule it has for WCAG 2.2 A and AA and its best practices, but for those it calls
 * experimental. No page here has a frame of another site, so nothing needs to be put together in a page of its own, which takes as
 * long again as the look itself. axe injects its source as text: tests that use it pass by the policy (`bypassCSP`).
 * @throws where a rule that was asked for did not run
 */
export async function axeLook(page: Page, within?: string): Promise<AxeLook> {
  const asked = Object.fromEntries(ASKED_FOR.map((rule) => [rule, { enabled: true }]));
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ rules: asked });
  for (const mark of DECORATION) axe.exclude(mark);
  const { violations, passes, incomplete, inapplicable } = await (within === undefined ? axe : axe.include(within)).analyze();
  const ran = new Set([violations, passes, incomplete, inapplicable].flat().map((r) => r.id));
  for (const rule of ASKED_FOR) if (!ran.has(rule)) throw new Error(`axe did not run ${rule}`);
  return {
    found: violations.map(({ id, nodes }) => {
      const places = nodes.slice(0, PLACES_SHOWN).map((n) => n.target.join(' '));
      return `${id}: ${places.join(', ')} (${nodes.length})`;
    }),
    atWork: [...violations, ...passes].map((r) => r.id),
  };
}
