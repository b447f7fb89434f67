import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import { saved } from './files.ts';
import { expect, test } from './fixtures.ts';
import { walk, walkAndSettle } from './walk.ts';

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

/** Everything a file says: of workbooks, documents and archives the text of all that is packed in them. */
function said(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([path, part]) => `${path}\n${said(part)}`)
    .join('\n');
}

/** Persons in fields nobody asked for, and where a field is named, in a text. */
function plant(feeds: string, name: string, kind: string, textField: string | null): void {
  const file = join(feeds, name);
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const [first, second] = document.records.filter((r: { kind?: string }) => r.kind === kind);
  Object.assign(first, { residentName: SECRETS[0], phone: SECRETS[1], address: SECRETS[2] });
  if (textField !== null) second[textField] = { zh: `${SECRETS[0]} ${SECRETS[1]} ${SECRETS[2]}`, en: SECRETS[1] };
  writeFileSync(file, JSON.stringify(document));
}

test('files and logs name nobody either: tables, pages, workbooks, documents, the log of an emergency and what the browser was told', async ({
  page,
  live,
}) => {
  test.setTimeout(120_000);
  plant(live.feeds, 'district.json', 'compound', null);
  plant(live.feeds, 'ledger/220113001.json', 'item', 'description');
  plant(live.feeds, 'mode.json', 'incident', 'what');
  const told: string[] = [];
  page.on('console', (m) => told.push(m.text()));
  const files: [name: string, text: string][] = [];
  const taken = async (download: Download) =>
    files.push([download.suggestedFilename(), said(new Uint8Array(readFileSync(await download.path())))]);
  const take = async (button: Locator) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    await taken(download);
  };

  await page.goto(`${live.url}/desk/data`);
  // The refused records are named by their field, and their values are not.
  await expect(page.locator('main')).toContainText('residentName');
  for (const feed of ['小区名册', '整改台账']) await take(page.getByRole('button', { name: `${feed} 现用数据` }));
  for (const path of ['/desk/data', '/desk/ranking', '/desk/ledger?tab=all']) {
    await walkAndSettle(page, path);
    const menus = page.locator('main .menu-button', { hasText: /^导出$/ });
    const names = await menus.evaluateAll((all) => all.map((e) => e.getAttribute('aria-label') ?? ''));
    expect(names.length, path).toBeGreaterThan(0);
    for (const name of names) for (const kind of [/ CSV$/, / Excel$/]) await taken(await saved(page, name, kind));
  }
  await walkAndSettle(page, '/print/bulletin');
  await take(page.getByRole('button', { name: '导出 Word 文档' }).first());
  await walk(page, '/wall/log?event=drill-1');
  await take(page.getByRole('button', { name: '存为 CSV' }));

  expect(files.length).toBeGreaterThan(8);
  for (const [name, text] of [...files, ['console', told.join('\n')] as const])
    for (const secret of [...SECRETS, 'residentName']) expect(text, name).not.toContain(secret);
  // The files are those of the day's work, not empty ones: what was kept is in them, what was refused is told, its value hidden.
  const of = (start: string) => files.find(([name]) => name.startsWith(start))?.[1] ?? '';
  expect(of('整改台账-现用数据')).toContain('item-220113001001-001');
  expect(of('退回的记录')).toMatch(/item-220113001001-002.*\*\*\*/);
});
