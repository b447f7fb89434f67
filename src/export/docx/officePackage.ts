import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { DOCUMENT_FACES, type DocumentFace } from '../../looks/printFonts.ts';

/** Day every file of the package says it is of: the first that a zip archive can say. */
const ZIP_DAY = new Date(1980, 0, 1);
const FONT_TABLE = 'word/fontTable.xml';
const PROPERTIES = 'docProps/core.xml';
const STYLES = 'word/styles.xml';
const HEADER = /^word\/header(\d+)\.xml$/;
/** Word knows its watermarks by this name; the library ends it by chance. */
const WATERMARK = /(PowerPlusWaterMarkObject)[\w-]+/g;
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Space that Word puts between Chinese and Latin or digits by itself; official papers have none (ECMA-376 17.3.1.2, 17.3.1.3).
 * Said in every style that has lines, just before them as the schema wants it: LibreOffice does not look for it in the defaults.
 */
const NO_AUTO_SPACE = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

/** The faces with the names they go by elsewhere, so that an office without one gets its sister and no stranger. */
function fontTable(): string {
  const { latin, ...faces } = DOCUMENT_FACES;
  const font = ({ name, alternatives, family }: DocumentFace) =>
    `<w:font w:name="${name}"><w:altName w:val="${alternatives.join(',')}"/><w:charset w:val="86"/>` +
    `<w:family w:val="${family}"/><w:pitch w:val="auto"/></w:font>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${MAIN}">` +
    `<w:font w:name="${latin}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>` +
    `${Object.values(faces).map(font).join('')}</w:fonts>`
  );
}

/** A change of one part of the package. @throws where the part is not there or is not as it was */
function changed(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part === undefined) throw new Error(`docx: no ${path}`);
  const before = strFromU8(part);
  const after = change(before);
  if (after === before) throw new Error(`docx: ${path} is not as it was`);
  parts[path] = strToU8(after);
}

/**
 * A package of the library made the same for the same document: without the moment it was made in and the chance it names
 * things by; with the names of the faces.
 * @param isChinese no space between Chinese and Latin
 */
export function settledPackage(bytes: Uint8Array, isChinese: boolean): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  changed(parts, PROPERTIES, (xml) => xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ''));
  changed(parts, FONT_TABLE, fontTable);
  if (isChinese) changed(parts, STYLES, (xml) => xml.replace(/<w:spacing(?= [^>]*w:line=)/g, `${NO_AUTO_SPACE}$&`));
  for (const path of Object.keys(parts)) {
    const number = HEADER.exec(path)?.[1];
    const part = parts[path];
    if (number !== undefined && part !== undefined) parts[path] = strToU8(strFromU8(part).replace(WATERMARK, `$1${number}`));
  }
  const files: Zippable = {};
  for (const [path, data] of Object.entries(parts)) files[path] = [data, { mtime: ZIP_DAY }];
  return zipSync(files);
}
