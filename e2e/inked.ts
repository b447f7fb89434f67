import type { Page } from '@playwright/test';

/** Pixels that are not empty, of each canvas on the page. */
export const inked = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('canvas')].map((canvas) => {
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      let n = 0;
      for (let i = 3; i < data.length; i += 4) if (data[i] !== 0) n += 1;
      return n;
    }),
  );
