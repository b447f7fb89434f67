import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';
import { expect, test } from 'vitest';
import type { BulletinBlock, BulletinDocument } from '../../contract/issues.ts';
import { printedLine } from '../text.ts';
import { type BulletinExtras, bulletinDocx } from './bulletinDocx.ts';

const LONG = '光明社区幸福示例家园一号院';
const row = (i: number) => ({ key: `c${i}`, cells: [String(i + 1), i === 3 ? LONG : `小区${i}`, '1–4'] });
const COLUMNS = [
  { heading: '名次', align: 'centre' as const, width: 20 },
  { heading: '小区', align: 'start' as const, width: 60 },
  { heading: '可能名次', align: 'end' as const, width: 20 },
];

const BLOCKS: BulletinBlock[] = [
  { kind: 'heading', id: 'h1', level: 1, text: '一、总体情况' },
  { kind: 'paragraph', id: 'p1', text: '7月11日至17日，“平均”得分81.9分，较上周−0.3分。' },
  { kind: 'heading', id: 'h2', level: 2, text: '（一）社区' },
  {
    ...{ kind: 'table', id: 't1', caption: '社区排名', columns: COLUMNS, halves: true, note: '注：粗线分档。' },
    rows: Array.from({ length: 19 }, (_, i) => ({ ...row(i), ...(i === 4 ? { ruleBelow: true as const } : {}) })),
  },
  {
    kind: 'table',
    id: 't2',
    caption: '小区排名',
    columns: COLUMNS,
    halves: false,
    rows: Array.from({ length: 30 }, (_, i) => row(i)),
  },
  { kind: 'list', id: 'l1', items: ['第一件。', '第二件。'] },
  { kind: 'list', id: 'l2', items: ['（1）自带序号。', '（2）不再编号。'] },
  { kind: 'note', id: 'n1', text: '口径见第4页。' },
];
const DOCUMENT: BulletinDocument = {
  language: 'zh-CN',
  week: '2026-07-17',
  masthead: {
    ...{ mark: '内部资料', series: '九台区家园行动', name: '工作专报', number: '第 29 期' },
    ...{ editor: '“家园行动”治理专班', date: '2026年7月17日', title: '第29周工作排名通报' },
  },
  blocks: BLOCKS,
  tail: ['报：区委办公室', '印数：60份'],
  demo: true,
};
const CODE = 'ab12'.repeat(16);
const ISSUED: BulletinExtras = { issued: true, checkCode: CODE };

let issued: ReturnType<typeof opened> | undefined;
/** The issue of the document, written once for all tests. */
const theIssue = () => {
  issued ??= opened(DOCUMENT, ISSUED);
  return issued;
};

interface Element {
  name: string;
  at: Record<string, string>;
  inside: Element[];
  text: string;
}

/** An XML document as elements. @throws where it is not well formed */
function parsed(xml: string): Element {
  const root: Element = { name: '', at: {}, inside: [], text: '' };
  const open = [root];
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    const element = { name, at: { ...attributes() }, inside: [], text: '' };
    open.at(-1)?.inside.push(element);
    open.push(element);
  });
  parser.on('closeTag', () => open.pop());
  parser.on('text', (text, decode) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += decode(text);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('warn', (error) => {
    throw error;
  });
  parser.parse(xml);
  expect(open).toHaveLength(1);
  return root;
}

const all = (e: Element, name: string): Element[] => [
  ...(e.name === name ? [e] : []),
  ...e.inside.flatMap((inner) => all(inner, name)),
];
const val = (e: Element | undefined) => e?.at['w:val'];
/** What a paragraph says; a line break is one. */
const said = (e: Element): string => (e.name === 'w:t' ? e.text : e.name === 'w:br' ? '\n' : e.inside.map(said).join(''));

async function opened(document: BulletinDocument, extras: BulletinExtras) {
  const blob = await bulletinDocx(document, extras);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const trees = new Map([...parts].filter(([path]) => /\.(xml|rels)$/.test(path)).map(([path, xml]) => [path, parsed(xml)]));
  const part = (path: string) => trees.get(path) ?? parsed('');
  const like = (pattern: RegExp) => [...trees].filter(([path]) => pattern.test(path)).map(([, tree]) => tree);
  return { bytes, parts, body: part('word/document.xml'), styles: part('word/styles.xml'), part, like };
}

/** The texts of a block, as they should stand in the file: a table in halves row by row, left and right. */
function textsOf(block: BulletinBlock): string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'table': {
      const half = block.halves ? Math.ceil(block.rows.length / 2) : block.rows.length;
      const heads = block.columns.map((c) => c.heading);
      const lines = block.rows.slice(0, half).flatMap((r, i) => [...r.cells, ...(block.rows[half + i]?.cells ?? [])]);
      return [block.halves ? '' : block.caption, ...heads, ...(block.halves ? heads : []), ...lines, block.note ?? ''];
    }
    default:
      return [block.text];
  }
}

test('every text of the document stands in the file, in its order', async () => {
  const { body, like } = await theIssue();
  const m = DOCUMENT.masthead;
  const expected = [
    ...[`${m.mark}演示数据`, m.series, m.name, m.number, `${m.editor}${m.date}`, m.title],
    ...[...BLOCKS.flatMap(textsOf), ...DOCUMENT.tail, `校验码：${CODE}`].filter((t) => t !== ''),
  ];
  expect(
    all(body, 'w:p')
      .map((p) => said(p).replaceAll('\t', ''))
      .filter((t) => t !== ''),
  ).toEqual(expected);
  // Numbers of points are Word's own, and each list starts anew; a list with its own numbers gets none.
  expect(all(body, 'w:numPr')).toHaveLength(2);
  const headers = like(/word\/header\d\.xml$/);
  expect(headers).toHaveLength(2);
  for (const header of headers) expect(said(header)).toBe('演示数据 不作依据');
});

test('rows in are rows out; heads repeat, no row is split, the border of a tier is heavy', async () => {
  const { body } = await theIssue();
  const [halved, whole] = all(body, 'w:tbl');
  const rows = (t: Element | undefined) => (t === undefined ? [] : all(t, 'w:tr'));
  expect(rows(halved)).toHaveLength(1 + 10);
  expect(rows(whole)).toHaveLength(1 + 30);
  const keys = (t: Element | undefined, column: number) =>
    rows(t)
      .slice(1)
      .map((r) => said(all(r, 'w:tc')[column] as Element));
  expect([...keys(halved, 0), ...keys(halved, 4)].filter((k) => k !== '')).toEqual(
    Array.from({ length: 19 }, (_, i) => String(i + 1)),
  );
  for (const table of [halved, whole]) {
    expect(rows(table).map((r) => all(r, 'w:tblHeader').length)).toEqual(rows(table).map((_, i) => (i === 0 ? 1 : 0)));
    for (const r of rows(table)) expect(all(r, 'w:cantSplit')).toHaveLength(1);
    const grid = all(table as Element, 'w:gridCol').map((g) => Number(g.at['w:w']));
    expect(grid.reduce((a, b) => a + b)).toBe(8845);
    for (const r of rows(table)) expect(all(r, 'w:tc').map((c) => Number(all(c, 'w:tcW')[0]?.at['w:w']))).toEqual(grid);
  }
  const bottom = (r: Element | undefined) =>
    r === undefined ? [] : all(r, 'w:tc').map((c) => all(c, 'w:bottom')[0]?.at['w:sz']);
  expect(bottom(rows(halved)[5])).toEqual(['12', '12', '12', '0', '4', '4', '4']);
  expect(bottom(rows(halved)[10]).slice(-3)).toEqual(['0', '0', '0']);
});

test('an official page: A4 and its margins, faces by role, red in name and rules alone, numbers of pages', async () => {
  const { body, styles, like, part } = await theIssue();
  expect(all(body, 'w:pgSz')[0]?.at).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
  expect(all(body, 'w:pgMar')[0]?.at).toMatchObject({ 'w:top': '2098', 'w:bottom': '1984', 'w:left': '1587', 'w:right': '1474' });
  const style = (id: string) => all(styles, 'w:style').find((s) => s.at['w:styleId'] === id) as Element;
  const face = (id: string) => {
    const fonts = all(style(id), 'w:rFonts')[0]?.at;
    return [fonts?.['w:eastAsia'], fonts?.['w:ascii'], val(all(style(id), 'w:sz')[0])];
  };
  const times = 'Times New Roman';
  expect(face('BulletinBody')).toEqual(['仿宋_GB2312', times, '32']);
  expect(face('Heading1')).toEqual(['黑体', times, '32']);
  expect(face('Heading2')).toEqual(['楷体_GB2312', times, '32']);
  expect(face('Title')).toEqual(['方正小标宋简体', '方正小标宋简体', '44']);
  expect(face('BulletinName')[0]).toBe('方正小标宋简体');
  expect(face('BulletinNote')[0]).toBe('楷体_GB2312');
  expect(all(style('BulletinBody'), 'w:spacing')[0]?.at).toMatchObject({ 'w:line': '560', 'w:lineRule': 'exact' });
  expect(all(style('BulletinBody'), 'w:ind')[0]?.at).toMatchObject({ 'w:firstLineChars': '200', 'w:firstLine': '640' });
  // Marks both scripts share are drawn by the Chinese face of their style; dashes and minus signs of figures are not.
  const runs = all(body, 'w:r').map((r) => [said(r), all(r, 'w:rFonts')[0]?.at ?? {}] as const);
  const marks = runs.filter(([t]) => /[“”]/.test(t));
  expect(marks).toHaveLength(4);
  for (const [t, font] of marks)
    expect([t, font['w:ascii'], font['w:hint']]).toEqual([expect.stringMatching(/^[“”]$/), '仿宋_GB2312', 'eastAsia']);
  const dashes = runs.filter(([t]) => /[–−]/.test(t));
  expect(dashes).toHaveLength(1 + 19 + 30);
  for (const [t, font] of dashes) expect([t.length, font]).toEqual([1, {}]);
  expect(all(style('BulletinBody'), 'w:autoSpaceDN').map(val)).toEqual(['0']);

  const reds = (e: Element) => all(e, 'w:color').filter((c) => val(c) === 'D7000F').length;
  expect(
    all(styles, 'w:style')
      .filter((s) => reds(s) > 0)
      .map((s) => s.at['w:styleId']),
  ).toEqual(['BulletinSeries', 'BulletinName']);
  expect(reds(body)).toBe(0);
  const redRules = all(body, 'w:bottom').filter((b) => b.at['w:color'] === 'D7000F');
  expect(redRules.map((b) => b.at['w:sz'])).toEqual(['24', '6']);
  // The library brings styles of its own, which nothing here uses.
  const used = all(styles, 'w:style').filter((s) => /^(Bulletin|Title$|Heading[12]$)/.test(s.at['w:styleId'] ?? ''));
  const colours = new Set([body, ...used].flatMap((t) => all(t, 'w:color').map(val)));
  expect([...colours].filter((c) => !/^(000000|D7000F|auto)$/.test(c ?? ''))).toEqual([]);

  const footers = like(/word\/footer\d\.xml$/);
  expect(footers.map(said).sort()).toEqual(['—  —\t第  页 共  页', '第  页 共  页\t—  —']);
  for (const f of footers) {
    const fields = all(f, 'w:instrText').map((i) => i.text.trim());
    expect(fields.filter((i) => i === 'PAGE')).toHaveLength(2);
    expect(fields.filter((i) => i === 'NUMPAGES')).toHaveLength(1);
  }
  expect(all(part('word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
  const names = all(part('word/fontTable.xml'), 'w:font').map((f) => f.at['w:name']);
  expect(names).toEqual([times, '仿宋_GB2312', '方正小标宋简体', '黑体', '楷体_GB2312']);
});

test('a draft says so and has no code; an issue from real data says neither; English pages are English', async () => {
  const draft = await opened({ ...DOCUMENT, blocks: BLOCKS.slice(0, 3), demo: false }, { issued: false, checkCode: CODE });
  expect(said(draft.body)).toContain('草稿 未签发');
  expect(said(draft.body)).not.toContain(CODE);
  for (const header of draft.like(/word\/header\d\.xml$/)) expect(said(header)).toBe('草稿 未签发');
  const issue = await opened({ ...DOCUMENT, blocks: BLOCKS.slice(0, 3), demo: false, language: 'en' }, ISSUED);
  const text = [...issue.parts.keys()]
    .filter((path) => path.endsWith('.xml'))
    .map((path) => said(issue.part(path)))
    .join('');
  expect(text).not.toMatch(/演示|草稿|Demonstration|Draft/);
  expect(text).toContain(`Check code: ${CODE}`);
  expect(issue.like(/word\/footer1\.xml$/).map(said)[0]).toMatch(/^Page {2}of /);
});

test('the same document gives the same bytes, whenever it is written', async () => {
  const small = { ...DOCUMENT, blocks: BLOCKS.slice(-3) };
  const first = await opened(small, ISSUED);
  const second = await opened(small, ISSUED);
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  expect(first.parts.get('docProps/core.xml')).not.toMatch(/dcterms:(created|modified)|\d{4}-\d{2}-\d{2}T/);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...'<>&"\'\u0000\u0008\u000b\ud800\udc00\ufffe\uffff\u202e\u2066\u200f\t\n\r]>家'),
    maxLength: 40,
  }),
);

test('whatever a text holds, every part is well formed and says it', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (a, b) => {
      const text = `x${a}y`;
      const { body, part } = await opened(
        {
          ...DOCUMENT,
          masthead: { ...DOCUMENT.masthead, title: text, editor: b, name: b },
          blocks: [
            { kind: 'paragraph', id: 'p', text },
            { ...(BLOCKS[3] as Extract<BulletinBlock, { kind: 'table' }>), rows: [{ key: 'k', cells: [text, b, text] }] },
          ],
        },
        ISSUED,
      );
      const flat = (t: string) => t.replace(/[\s\u2028\u2029]+/g, '');
      const told = flat(said(body));
      expect(told.split(flat(printedLine(text))).length - 1).toBeGreaterThanOrEqual(4);
      expect(told).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200f\ufffe\uffff]/);
      expect(flat(all(part('docProps/core.xml'), 'dc:title')[0]?.text ?? '')).toBe(flat(printedLine(text)));
    }),
    { numRuns: 8 },
  );
});
