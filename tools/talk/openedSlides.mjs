import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { bare, converted, pageTexts } from '../docx/office.mjs';
import { standIns } from '../docx/standIns.mjs';
import { run } from '../run.mjs';

/** Pictures for the eye, in dots per inch. */
const DPI = 60;

/** The texts of each slide as the file has them. @returns {string[][]} */
function textsOf(file) {
  const zip = unzipSync(new Uint8Array(readFileSync(file)));
  const numbers = Object.keys(zip).flatMap((path) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1] ?? []);
  return numbers
    .map(Number)
    .sort((a, b) => a - b)
    .map((n) =>
      [...strFromU8(zip[`ppt/slides/slide${n}.xml`]).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) =>
        text
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&apos;', "'")
          .replaceAll('&amp;', '&'),
      ),
    );
}

/**
 * A hand-out opened by LibreOffice: as many pages as slides, and every text of every slide on its page.
 * @param {string} file a PPTX
 * @param {{slides: number, claims: string[], folder: string, sheet: string}} options how many slides the talk has, what they
 * claim, where to work, and where the pictures go
 * @returns {Promise<{good: boolean, text: string}[]>} lines of the report
 */
export async function openedSlides(file, { slides, claims, folder, sheet }) {
  const { code: there, output: version } = await run('soffice', ['--version'], { quiet: true, timeoutMs: 60_000 });
  if (there !== 0)
    return [{ good: false, text: 'LibreOffice is not here: apt-get install --no-install-recommends libreoffice-impress' }];
  const fonts = await standIns(folder);
  if (fonts === null)
    return [{ good: false, text: 'no Chinese font is here: apt-get install --no-install-recommends fonts-noto-cjk' }];
  const pdf = await converted(folder, basename(file), 'pdf', fonts.env).catch((error) => error);
  if (pdf instanceof Error) return [{ good: false, text: `LibreOffice does not open it: ${pdf.message}` }];
  const pages = await pageTexts(join(folder, pdf));
  const written = textsOf(file);
  const lost = written.flatMap((texts, n) => {
    const page = bare(pages[n] ?? '');
    return texts.filter((text) => bare(text) !== '' && !page.includes(bare(text))).map((text) => `${n + 1}: ${text}`);
  });
  const all = bare(written.flat().join(''));
  const unsaid = claims.filter((claim) => !all.includes(bare(claim)));
  await run('pdftoppm', ['-r', String(DPI), '-png', join(folder, pdf), join(sheet, 'slide')], {
    quiet: true,
    timeoutMs: 120_000,
  });
  const texts = written.flat().length;
  return [
    {
      good: pages.length === slides && written.length === slides,
      text: `${version.trim().split(' ').slice(0, 2).join(' ')} opens the hand-out: ${pages.length} pages of ${slides} slides`,
    },
    {
      good: texts > 0 && lost.length === 0,
      text: `${texts - lost.length} of ${texts} texts stand on their page${lost.length > 0 ? `; not: ${lost.join('; ')}` : ''}`,
    },
    {
      good: claims.length > 0 && unsaid.length === 0,
      text: `${claims.length - unsaid.length} of ${claims.length} headings of the talk are in the file${unsaid.length > 0 ? `; not: ${unsaid.join('; ')}` : ''}`,
    },
    {
      good: readdirSync(sheet).length > 0,
      text: `pictures of its pages: ${readdirSync(sheet).length}, in sheet/talk, to be looked at`,
    },
  ];
}
