import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * axe for a page. No page here has a frame of another site, so nothing needs to be put together in a page of its own, which
 * takes as long again as the look itself. axe injects its source as text: tests that use it pass by the policy (`bypassCSP`).
 */
export const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();
