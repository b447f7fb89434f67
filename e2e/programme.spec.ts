import { ORGANISATION_SYSTEMS, type SystemId } from '../src/domain/systems/figures.ts';
import { hand } from './clicks.ts';
import { expect, test } from './fixtures.ts';
import { open, walk } from './walk.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** Words of the feature about the programme, and the box of the map on which a reader of it puts a finger. */
const NAMED: readonly (readonly [string, SystemId])[] = [
  ['书记一号工程', 'homeAction'],
  ['专班', 'homeAction'],
  ['八个工程', 'moves'],
  ['八个行动', 'moves'],
  ['三融合', 'fusion'],
  ['擂台', 'contest'],
  ['周通报', 'weekly'],
  ['督导组', 'supervision'],
  ['闪光点', 'supervision'],
  ['双赋星', 'dualStar'],
  ['八个好', 'dualStar'],
  ['四联', 'links'],
  ['三评', 'reviews'],
  ['双满意', 'satisfaction'],
  ['党建+作风', 'conduct'],
  ['四长联动', 'chiefs'],
  ['1+4', 'models'],
  ['标杆', 'models'],
  ['36.5度', 'brands'],
  ['五心', 'brands'],
  ['12306', 'brands'],
  ['红心物业', 'property'],
  ['业委会', 'councils'],
  ['老旧小区改造', 'renovation'],
  ['精神文明', 'culture'],
  ['志愿服务', 'culture'],
  ['微心愿', 'wishes'],
  ['急难愁盼', 'concerns'],
  ['平急结合', 'readiness'],
];

test('two clicks from the first page of the desk to every system of the second half, by a map that knows the words of the feature', async ({
  page,
  live,
}) => {
  test.setTimeout(60_000);
  const person = hand();
  await open(page, `${live.url}/desk/ranking`);
  const start = person.mark();
  await person.click(page.locator('.top-bar nav').getByRole('link', { name: '体系', exact: true }));
  const map = page.getByRole('navigation', { name: '全图' });
  await expect(map.locator('[data-way]')).toHaveCount(22);
  const toTheMap = person.since(start);
  const boxes = await map.locator('[data-way]').evaluateAll((all) => all.map((b) => [b.getAttribute('data-way'), b.textContent]));
  const said = new Map(boxes as [string, string][]);
  for (const [word, id] of NAMED) expect(said.get(id), word).toContain(word);
  for (const paper of ['政策文件', '工作专报']) await expect(map.getByRole('link', { name: paper })).toBeVisible();

  for (const id of ORGANISATION_SYSTEMS)
    await expect(map.locator(`[data-way="${id}"] a`), id).toHaveAttribute('href', new RegExp(`/desk/${id}\\b`));
  // Each third is gone to: all are links of one map to one kind of page, which layout.spec.ts looks at one by one.
  for (const id of ORGANISATION_SYSTEMS.filter((_, i) => i % 3 === 0)) {
    const here = person.mark();
    await person.click(map.locator(`[data-way="${id}"] a`));
    await expect(page.locator(`.system-page[data-system="${id}"] h1`)).toBeVisible();
    expect(toTheMap + person.since(here), id).toBeLessThanOrEqual(2);
    await page.goBack();
  }

  // Help is a window beside the page, at the part about it and in the reader's language.
  await walk(page, '/desk/supervision?lang=en');
  const help = page.getByRole('link', { name: 'Help' });
  const [handbook] = await Promise.all([page.waitForEvent('popup'), help.click()]);
  await expect(handbook.getByRole('heading', { name: 'Past weeks, the year, files' })).toBeInViewport();
});
