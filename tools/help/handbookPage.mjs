import { Marked } from 'marked';

/** A handbook's English part begins with its second heading of the first order. */
const ENGLISH = /^# [A-Za-z]/m;
const PARTS = '一二三四五六七八九十';
const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Number of a part by its heading, `十一、…` as well as `三、…`; null where it has none. */
export function partOf(heading) {
  const [, digits] = /^([一二三四五六七八九十]+)、/.exec(heading) ?? [];
  if (digits === undefined) return null;
  if (digits === '十') return 10;
  const ones = PARTS.indexOf(digits.at(-1)) + 1;
  return digits.length === 1 ? ones : digits.startsWith('十') ? 10 + ones : null;
}

/**
 * A handbook as a page of the site: no script, no style of its own, links only to other handbooks; what else it names is not on
 * the site and stands as text.
 * @param {{markdown: string, book: string, books: {book: string, title: string}[]}} handbook
 * @returns {string} HTML
 */
export function handbookPage({ markdown, book, books }) {
  // Parts of the English so far; null before it begins.
  let english = null;
  const idOf = (depth, text) => {
    if (depth === 1 && ENGLISH.test(`# ${text}`)) {
      english = 0;
      return ' id="english" lang="en"';
    }
    if (depth !== 2) return '';
    const part = partOf(text);
    if (part !== null) return ` id="part-${part}"`;
    if (english === null) return '';
    english += 1;
    return ` id="english-${english}" lang="en"`;
  };
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth}${idOf(depth, text)}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const inside = this.parser.parseInline(tokens);
        const [, other] = /^(\w+)\.md$/.exec(href) ?? [];
        return books.some((b) => b.book === other) ? `<a href="${other}.html">${inside}</a>` : `<span>${inside}</span>`;
      },
      image({ href, text }) {
        return `<img src="${escaped(href)}" alt="${escaped(text)}" loading="lazy">`;
      },
      // A handbook is ours, and still nothing of it is taken for markup.
      html: ({ text }) => escaped(text),
    },
  });
  const title = books.find((b) => b.book === book).title;
  const nav = books
    .map((b) => `<a href="${b.book}.html"${b.book === book ? ' aria-current="page"' : ''}>${escaped(b.title)}</a>`)
    .join('\n');
  const toEnglish = ENGLISH.test(markdown) ? '<a href="#english" lang="en">English</a>' : '';
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <link rel="icon" href="/favicon.svg">
    <link rel="stylesheet" href="help.css">
  </head>
  <body>
    <nav aria-label="手册">
${nav}
${toEnglish}
    </nav>
    <main>
${marked.parse(markdown)}
    </main>
  </body>
</html>
`;
}
