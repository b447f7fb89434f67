import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Day every file of the package says it is of: the first that a zip archive can say. */
const ZIP_DAY = new Date(1980, 0, 1);
const PROPERTIES = 'docProps/core.xml';
const CONTENTS = '[Content_Types].xml';
const LISTED = /<Override PartName="\/([^"]+)"[^>]*\/>/g;
const CHART = /^ppt\/charts\/chart\d+\.xml$/;
/** The workbook behind a chart: a package in the package. */
const WORKBOOK = /^ppt\/embeddings\/.*\.xlsx$/;
/** A point without a value: the library writes it as an empty one, which some programs take for nought. */
const EMPTY_POINT = /<c:pt idx="\d+">\s*<c:v>\s*<\/c:v>\s*<\/c:pt>/g;
const MOMENT = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** The package without the moment it was made in, without parts that are listed and not there, and with gaps where nothing is known. */
export function settledPptx(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (path.endsWith('/')) continue;
    const text = (change: (xml: string) => string) => strToU8(change(strFromU8(part)));
    const settled = WORKBOOK.test(path)
      ? settledPptx(part)
      : path === PROPERTIES
        ? text((xml) => xml.replace(MOMENT, ''))
        : path === CONTENTS
          ? text((xml) => xml.replace(LISTED, (override, name: string) => (parts[name] === undefined ? '' : override)))
          : CHART.test(path)
            ? text((xml) => xml.replace(EMPTY_POINT, ''))
            : part;
    files[path] = [settled, { mtime: ZIP_DAY }];
  }
  return zipSync(files);
}
