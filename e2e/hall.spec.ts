import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { contestCheckCode } from '../src/contest/checkCode.ts';
import { hallBoard } from '../src/contest/hallBoard.ts';
import type { HallMessage } from '../src/contest/hallChannel.ts';
import type { ContestEvent, ContestHappening } from '../src/contract/contestLog.ts';
import { eventOf, madeUpContest, setUpOf } from '../src/domain/contest/contestFixture.ts';
import { EMPTY_LOG, extended, type ReadLog } from '../src/domain/contest/log.ts';
import { scoreOf } from '../src/domain/contest/score.ts';
import { DECK } from '../src/domain/deck/deckFixture.ts';
import { expect, type LiveSite, test } from './fixtures.ts';
import { layoutFindings } from './layoutFindings.ts';
import { putInto } from './stored.ts';

const QUESTION = { text: '幸福小区看几个工程？请选出一项。', options: ['六个', '七个', '八个', '九个'], answer: 'C 八个' };
/** A name of twelve characters, the longest that must never be cut. */
const LONG = '九台经济开发区卡伦湖社区';

/** Eight communities with their streets, one of them with the longest name. */
const SET_UP = (() => {
  const setUp = setUpOf();
  return {
    ...setUp,
    contestants: setUp.contestants.map((c, i) => ({
      ...c,
      name: i === 1 ? { zh: LONG, en: 'Kalunhu Economic Zone Community' } : c.name,
      streetName: { zh: '九台街道', en: 'Jiutai Subdistrict' },
    })),
  };
})();

/** A whole contest up to its confirmation, event by event. */
function wholeContest(): { events: ContestEvent[]; logs: ReadLog[] } {
  const { events } = madeUpContest(5, SET_UP);
  const { log } = madeUpContest(5, SET_UP);
  const mark = log.state.marks.get('k2')?.[0];
  const after: ContestHappening[] = [
    { kind: 'markCorrected', contestant: 'k2', judge: mark?.judge ?? '', mark: (mark?.mark ?? 0) - 0.5, reason: '录入有误' },
    { kind: 'ruling', contestant: 'k4', part: 'total', points: -1, reason: '超出范围' },
  ];
  let last = log;
  for (const what of after) {
    events.push(eventOf(last, what));
    last = extended(last, events.at(-1) as ContestEvent);
  }
  events.push(eventOf(last, { kind: 'confirmed', chief: '王建国', monitor: '李秀英', checkCode: contestCheckCode(events) }));
  const logs: ReadLog[] = [];
  for (const event of events) logs.push(extended(logs.at(-1) ?? EMPTY_LOG, event));
  return { events, logs };
}

type Board = Extract<HallMessage, { kind: 'board' }>;
const boardOf = (log: ReadLog, over: Partial<Board> = {}): Board => ({
  kind: 'board',
  blank: false,
  clock: { spokenMs: null, askedMs: null },
  ...hallBoard(log, () => undefined),
  ...over,
});

/** A page of the same origin in the operator's place: it posts boards, answers a hall that opens, and beats. */
async function operatorAt(page: Page, live: LiveSite): Promise<(message: Board) => Promise<void>> {
  const address = `${live.url}/operator`;
  const body = '<!doctype html><link rel="icon" href="data:,"><title>operator</title>';
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
  await page.evaluate(() => {
    const channel = new BroadcastChannel('jiayuan-hall-final');
    const held: { message: unknown } = { message: null };
    channel.onmessage = (event) => {
      if (event.data.kind === 'hello' && held.message !== null) channel.postMessage(held.message);
    };
    Object.assign(globalThis, {
      post: (message: unknown) => {
        held.message = message;
        channel.postMessage(message);
      },
    });
  });
  return (message) => page.evaluate((m) => (globalThis as unknown as { post(m: unknown): void }).post(m), message as unknown);
}

/** Logs at which the hall shows another thing, by name. */
function moments(logs: readonly ReadLog[]) {
  const at = (is: (log: ReadLog) => boolean) => logs.find(is) as ReadLog;
  return {
    drawn: at((l) => l.state.order.length > 0),
    asked: at((l) => l.state.questions.some((q) => q.open)),
    buzzed: at((l) => l.state.questions.some((q) => q.open && q.buzzed.length > 0)),
    speaking: at((l) => l.state.shown.size === 4 && [...l.state.speeches.values()].some((s) => s.usedMs === null)),
    marking: at((l) => l.state.shown.size === 4 && [...l.state.marks.values()].some((m) => m.length === 3)),
    shown: at((l) => l.state.shown.size === 5),
    frozen: at((l) => l.state.frozen !== null && l.state.shown.size === 7),
    revealing: at((l) => l.state.revealed.length === 1),
    confirmed: at((l) => l.state.confirmed !== null),
  };
}

test('the hall draws what it is sent, through freeze, reveal and a reload, and what is kept back is nowhere in it', async ({
  context,
  page: hall,
  live,
}) => {
  const { events, logs } = wholeContest();
  const m = moments(logs);
  const panel = (name: string) => hall.locator(`[data-panel="${name}"]`);
  await hall.goto(`${live.url}/stage/contest/final/hall`);
  await expect(hall.getByText('等待操作台')).toBeVisible();
  const operator = await context.newPage();
  const post = await operatorAt(operator, live);

  await post(boardOf(m.speaking, { clock: { spokenMs: 245_000, askedMs: null } }));
  await expect(panel('stage').locator('[role="timer"]')).toHaveText(/^4:0\d$/);
  await expect(panel('stage')).toContainText('剩不到 1 分钟');
  await expect(hall.locator('tr.is-on')).toHaveCount(1);
  await expect(hall.locator('tbody tr')).toHaveCount(8);
  await expect(hall.getByText(LONG, { exact: true })).toBeVisible();
  await hall.clock.runFor(60_000);
  await expect(panel('stage')).toContainText('超时');
  // Nobody beats: the last board stays and says so.
  await expect(hall.locator('[data-silent]')).toContainText('操作台没有回应');

  await post(boardOf(m.asked, { clock: { spokenMs: null, askedMs: 3000 }, question: { ...QUESTION, answer: null } }));
  await expect(panel('words')).toContainText(QUESTION.text);
  await expect(hall.locator('main')).not.toContainText('C 八个');
  await expect(panel('question').locator('[role="timer"]')).toHaveText(/^1[67]$/);

  await post(boardOf(m.marking));
  await expect(panel('stage').locator('[data-judges]')).toHaveText(/^3 \/ [67]$/);
  await post(boardOf(m.shown));
  await expect(panel('stage').locator('s')).toHaveCount(2);

  // Frozen: two of those kept back have spoken and are marked, and not one of their numbers is in the page.
  await post(boardOf(m.frozen));
  await expect(hall.locator('.hall-chip.is-frozen')).toContainText('3 位成绩待揭晓');
  await expect(hall.locator('.hall-hatch')).toHaveCount(3);
  const kept = m.frozen.state.order.filter((id) => !m.frozen.state.frozen?.totals.has(id));
  const html = await hall.content();
  for (const id of kept) {
    const { speech, total } = scoreOf(m.frozen.state, id);
    for (const value of [speech, total]) if (value !== null) expect(html).not.toContain((value / 100).toFixed(2));
  }
  await hall.keyboard.press('t');
  await expect(hall.locator('html')).toHaveCSS('background-color', 'rgb(251, 247, 239)');
  await hall.reload();
  await expect(hall.locator('.hall-hatch')).toHaveCount(3);
  await expect(hall.locator('html')).toHaveCSS('background-color', 'rgb(251, 247, 239)');

  await post(boardOf(m.revealing));
  const [third] = m.revealing.state.lastStep;
  const total = ((scoreOf(m.revealing.state, third as string).total as number) / 100).toFixed(2);
  await expect(panel('reveal').locator('[data-figure="total"]')).toHaveText(total);
  await expect(hall.locator('tr.is-new [data-total]')).toHaveText(total);
  // Two stand above whoever was revealed third: nobody leads.
  await expect(hall.locator('main')).not.toContainText('领先');
  await expect(hall.locator('tr.is-new .hall-sum b')).toHaveCSS('animation-duration', '0.9s');
  await hall.emulateMedia({ reducedMotion: 'reduce' });
  await expect(hall.locator('tr.is-new .hall-sum b')).toHaveCSS('animation-name', 'none');

  await post(boardOf(m.confirmed));
  await expect(panel('result').locator('[data-code]')).toHaveAttribute('data-code', contestCheckCode(events.slice(0, -1)));
  await post(boardOf(m.confirmed, { blank: true }));
  await expect(hall.locator('[data-blank]')).toBeVisible();
});

/** A slide with a chart, and one with a pair of pictures. */
const TALK = { ...DECK, slides: DECK.slides.filter((slide) => slide.id === 'wishes' || slide.id === 'pair') };

const squeezed = (text: string) => text.replace(/\s+/g, '');
async function printed(page: Page): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })));
  return (await extractText(pdf)).text.map(squeezed);
}
async function savedBy(page: Page, name: string | RegExp): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return new Uint8Array(readFileSync(await download.path()));
}

test('the record of a contest and a talk on paper, and their files', { tag: '@wide' }, async ({ page, live }) => {
  const { events } = wholeContest();
  await page.goto(`${live.url}/print/contest?id=final`);
  await expect(page.getByText('这台电脑上没有这场擂台的记录。')).toBeVisible();
  await putInto(page, 'jiayuan-contest', 'events', events, 'final');
  await expect(page.locator('.record[data-ready]')).toBeVisible();
  const record = page.locator('.record');
  await expect(record.locator('[data-section="result"] tbody tr')).toHaveCount(8);
  await expect(record.locator('[data-section="marks"] s')).toHaveCount(16);
  // No judge stands beside a mark; corrections and rulings have their reasons.
  await expect(record).not.toContainText('评委1');
  await expect(record.locator('[data-section="corrections"]')).toContainText('录入有误');
  await expect(record.locator('[data-section="rulings"]')).toContainText('超出范围');
  const pages = await printed(page);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]).toContain('决赛');
  expect(pages.join('')).toContain(contestCheckCode(events.slice(0, -1)));
  expect(pages.join('')).toContain('监督李秀英');
  pages.forEach((text, i) => {
    expect(text).toContain(`${i + 1}/${pages.length}`);
    expect(text).toContain('演示数据');
  });
  const sheets = (await readXlsxFile(Buffer.from(await savedBy(page, '下载工作簿')))) as unknown as { sheet: string }[];
  expect(sheets.map((s) => s.sheet)).toEqual(['成绩', '打分', '竞赛', '日志']);

  await page.goto(`${live.url}/print/deck?id=${DECK.community}`);
  await expect(page.getByText(/这台电脑上没有这份讲稿/)).toBeVisible();
  const entry = { id: DECK.community, stamp: 1, changedAt: DECK.frozenAt, body: { deck: TALK, spare: [], language: 'zh-CN' } };
  await putInto(page, 'jiayuan-notebook', 'decks', [entry], 'decks');
  await expect(page.locator('.talk-slide')).toHaveCount(2);
  await expect(page.locator('.talk-chart svg')).toHaveCount(1);
  const slides = await printed(page);
  expect(slides).toHaveLength(2);
  expect(slides[0]).toContain('数据定格于2026-07-1709:00');
  // The words of a chart are text on paper.
  expect(slides[0]).toContain('全区');
  for (const [i, text] of slides.entries()) expect(text).toContain(`${i + 1}/2`);
  const pptx = unzipSync(await savedBy(page, /幻灯文件/));
  expect(strFromU8(pptx['ppt/slides/slide1.xml'] as Uint8Array)).toContain('微心愿已经兑现');
  const pictures = Object.entries(unzipSync(await savedBy(page, /图片/)));
  expect(pictures).toHaveLength(2);
  for (const [, png] of pictures) {
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1920, 1080]);
  }
});

for (const size of ['1920x1080', '1024x768'])
  for (const lang of ['zh-CN', 'en'])
    for (const keys of ['', 't', '++'])
      test(`the hall at ${size} in ${lang} after "${keys}": nothing cut, overlapping, outside or under its floor`, {
        tag: '@wide',
      }, async ({ context, page: hall, live }) => {
        const [width, height] = size.split('x').map(Number) as [number, number];
        await hall.setViewportSize({ width, height });
        await hall.goto(`${live.url}/stage/contest/final/hall?lang=${lang}`);
        const post = await operatorAt(await context.newPage(), live);
        await expect(hall.locator('[data-hall]')).toBeVisible();
        for (const key of keys) await hall.keyboard.press(key);
        for (const [name, log] of Object.entries(moments(wholeContest().logs))) {
          const clock = { spokenMs: name === 'speaking' ? 245_000 : null, askedMs: name === 'asked' ? 3000 : null };
          const question = name === 'asked' ? { ...QUESTION, answer: null } : null;
          await post(boardOf(log, { clock, question }));
          await expect(hall.locator('[data-panel]').first()).toBeVisible();
          await hall.evaluate(() => document.fonts.ready);
          await expect
            .poll(() => hall.evaluate(layoutFindings, { floor: height * 0.03, fixed: true, contrast: true }), { message: name })
            .toEqual([]);
        }
      });
