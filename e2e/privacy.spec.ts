import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

const SECRETS = ['徐女士', '13800138000', '二建小区2栋301'];

test('fields about persons are left out and said, and are nowhere afterwards: not on a page, not in storage', async ({
  page,
  live,
}) => {
  const file = join(live.feeds, 'stars.json');
  const document = JSON.parse(readFileSync(file, 'utf8'));
  Object.assign(document.records[0], { residentName: SECRETS[0], phone: SECRETS[1], address: SECRETS[2] });
  document.sequence += 1;
  writeFileSync(file, JSON.stringify(document));
  await page.goto(`${live.url}/desk/data`);
  await expect(page.getByText(/1 条记录带有个人信息字段（residentName phone address），已去掉，没有保存/)).toBeVisible();
  // The copy for the next start is written when the page rests.
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map((d) => d.name).join())).not.toBe('');
  const kept = await page.evaluate(async () => {
    const out: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name, version } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name ?? '', version);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      for (const store of db.objectStoreNames) {
        out.push(
          await new Promise((resolve, reject) => {
            const asked = db.transaction(store).objectStore(store).getAll();
            asked.onsuccess = () => resolve(asked.result);
            asked.onerror = () => reject(asked.error);
          }),
        );
      }
      db.close();
    }
    return JSON.stringify(out);
  });
  expect(kept).toContain('docking');
  const seen = await page.content();
  for (const secret of SECRETS) {
    expect(kept).not.toContain(secret);
    expect(seen).not.toContain(secret);
  }
});
