const TEXT_OF_LOGIN = /登录已失效/;

/** A wall in a context of its own, watched: what it asked for, and whether anybody loaded it anew. */
export async function openWall(browser, site, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
  const page = await context.newPage();
  context.setDefaultTimeout(180_000);
  const asked = [];
  const refused = [];
  const last = new Map();
  const violations = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('response', (answer) => {
    const path = new URL(answer.url()).pathname;
    if (!path.startsWith('/feeds/')) return;
    last.set(path, answer.status());
    if ([401, 302].includes(answer.status())) refused.push(path);
  });
  page.on('console', (m) => /Content Security Policy|Refused to/.test(m.text()) && violations.push(m.text()));
  page.on('pageerror', (error) => violations.push(String(error)));
  return {
    context,
    page,
    asked,
    refused,
    violations,
    /** Feeds whose last answer was no data. */
    shut: () => [...last].filter(([, status]) => ![200, 304].includes(status)).map(([path]) => path),
    open: async () => {
      await page.goto(`${site.url}/wall?scene=overview`);
      await page.locator('main.wall').waitFor();
      // What is not reloaded keeps this.
      await page.evaluate(() => {
        globalThis.__same = true;
      });
    },
    /** What a person in front of it sees of it now. */
    sees: () =>
      page.evaluate((login) => {
        const line = document.querySelector('.wall-fault[data-fault]')?.textContent ?? '';
        return {
          figures: [...document.querySelectorAll('[data-figure]')].map((f) => f.textContent),
          line,
          login: new RegExp(login).test(line),
          fields: document.querySelectorAll('input, form, iframe').length,
          same: globalThis.__same === true,
          at: location.pathname,
        };
      }, TEXT_OF_LOGIN.source),
  };
}

/** Waits until the wall looks so. @returns what is seen and after how many seconds, or null after the limit */
export async function until(wall, fits, seconds) {
  const from = Date.now();
  while (Date.now() - from < seconds * 1000) {
    const seen = await wall.sees().catch(() => null);
    if (seen !== null && fits(seen)) return { ...seen, after: Math.round((Date.now() - from) / 1000) };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return null;
}

/** Everything the page could read back on this machine: both storages, the databases, the caches, its own cookies. */
export const storedText = (page) =>
  page.evaluate(async () => {
    const parts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise((resolve, reject) => {
        const open = indexedDB.open(name);
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise((resolve) => {
          const all = db.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => resolve(all.result);
        });
        parts.push(
          ...rows.map((row) => JSON.stringify(row, (_, v) => (v instanceof Uint8Array ? new TextDecoder().decode(v) : v))),
        );
      }
      db.close();
    }
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) parts.push(request.url, JSON.stringify([...request.headers]));
    return parts.join('\n');
  });
