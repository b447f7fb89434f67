/**
 * The oldest browser the product is made for: the major version of Chromium inside Chrome, Edge and the domestic browsers.
 * Style sheets ask for `:has()` (105); 106 is the oldest above it that `npm run campaign -- floor` can get to try. The last
 * one for Windows 7 (109) is in. `public/browser.js` turns away what is older, by what it lacks.
 */
export const BROWSER_FLOOR = 106;

/** What scripts and style sheets are written for. */
export const BUILD_TARGET = `chrome${BROWSER_FLOOR}`;

/** Vite plugin: writes the floor into the notice of `index.html`. */
export function floorPlugin() {
  return {
    name: 'jiayuan-browser-floor',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replaceAll('%BROWSER_FLOOR%', String(BROWSER_FLOOR)),
    },
  };
}
