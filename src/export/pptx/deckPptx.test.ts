import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DECK } from '../../domain/deck/deckFixture.ts';
import { handouts } from '../../words/zh/handouts.ts';
import { deckPptx } from './deckPptx.ts';

/** One red dot. */
const DOT =
  'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';

const texts = (xml: string, tag: string) => [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map((m) => m[1]);

test('a talk as a slide file: text is text, charts are charts from nought with their decimals, gaps stay gaps, notes are notes', async () => {
  const images = DECK.slides.map((s) => (s.pair === null ? [] : [{ data: DOT, width: 1, height: 1 }, null]));
  const bytes = await deckPptx(DECK, images, 'zh-CN', handouts);
  const files = unzipSync(bytes);
  const part = (path: string) => strFromU8(files[path] as Uint8Array);
  const said = (n: number) => texts(part(`ppt/slides/slide${n}.xml`), 'a:t').join('|');

  expect(Object.keys(files).filter((f) => /^ppt\/slides\/slide\d+\.xml$/.test(f))).toHaveLength(5);
  for (const words of [
    '新风社区',
    '群众的事，件件有回音',
    '38',
    '微心愿已经兑现',
    '38/41',
    '一半在 5 天内办成，全区要 8 天',
    '1/5',
    '演示数据',
  ])
    expect(said(1)).toContain(words);
  expect(said(1)).toContain('数据定格于 2026-07-17 09:00 · 来源：微心愿台账（38 件，全区 412 件） · 数据截至 7月17日');
  expect(said(1)).not.toContain('示例');
  expect(said(3)).toContain('示例 · 演示数据');
  // The presenter's own words are in the notes and on no slide.
  expect(part('ppt/notesSlides/notesSlide1.xml')).toContain('先讲王大爷家的扶手');
  for (let n = 1; n <= 5; n++) expect(said(n)).not.toContain('王大爷');

  const charts = Object.keys(files)
    .filter((f) => /^ppt\/charts\/chart\d+\.xml$/.test(f))
    .sort();
  expect(charts).toHaveLength(3);
  const [steps, bars, weeks] = charts.map(part) as [string, string, string];
  for (const chart of [steps, bars, weeks]) {
    expect(chart).toMatch(/<c:min val="0"\/>/);
    expect(chart).toMatch(/formatCode="#,##0\.0&quot;(%| 分)&quot;"/);
  }
  expect(steps).toContain('<c:lineChart>');
  expect(texts(steps, 'c:v')).toEqual(expect.arrayContaining(['新风', '全区', '30 天', '92.4', '91.3']));
  expect(bars).toContain('<c:barChart>');
  expect(texts(bars, 'c:v')).toEqual(expect.arrayContaining(['二号小区', '110']));
  // The week nobody reported is no point: two values of three, and nothing is drawn through it.
  expect(weeks).toContain('<c:dispBlanksAs val="gap"/>');
  expect(weeks).not.toMatch(/<c:v>\s*<\/c:v>/);
  expect(Object.keys(files).filter((f) => /^ppt\/embeddings\/.*\.xlsx$/.test(f))).toHaveLength(3);
  // Whatever is listed is there, and nothing says when it was made.
  for (const [, name = ''] of part('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g))
    expect(files[name], name).toBeDefined();
  expect(part('docProps/core.xml')).not.toContain('dcterms:created');
  // One picture could be read; the other place says so.
  expect(Object.keys(files).filter((f) => f.startsWith('ppt/media/') && f.endsWith('.jpeg'))).toHaveLength(1);
  expect(said(5)).toContain('改造后 · 2026年7月2日 · 照片读不到');
});
