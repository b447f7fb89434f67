import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { run } from '../run.mjs';

/**
 * Has LibreOffice write a file of a folder in another format, beside it.
 * @returns {Promise<string>} name of what it wrote @throws with its words where it wrote nothing
 */
export async function converted(folder, file, kind, env) {
  const { code, output } = await run(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      kind,
      '--outdir',
      folder,
      join(folder, file),
    ],
    { quiet: true, timeoutMs: 180_000, cwd: folder, env },
  );
  const made = file.replace(/\.\w+$/, `.${kind}`);
  if (code !== 0 || !existsSync(join(folder, made))) throw new Error(`soffice ${file}: ${output}`);
  return made;
}

/** Text of each page. @returns {Promise<string[]>} */
export async function pageTexts(pdf) {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(pdf))), { mergePages: false });
  return text;
}

/** Texts without what layout adds or takes: spaces and line ends. */
export const bare = (text) => text.normalize('NFKC').replace(/\s+/g, '');
