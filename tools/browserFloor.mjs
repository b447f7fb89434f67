/** The oldest browser the product is made for: the major version of Chromium inside Chrome, Edge and the domestic browsers. */
export const BROWSER_FLOOR = 87;

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
