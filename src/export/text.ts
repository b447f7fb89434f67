/** Text as it may stand in a file that other programmes open. */

/** Half of a surrogate pair, controls but tab and line ends, and what XML cannot hold: they break files (RFC 3629, XML 1.0). */
const BROKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** The text without what no file format can hold. */
export const wellFormed = (text: string): string => text.replace(BROKEN, '');

/**
 * Marks that change the direction of writing, are not seen, or that no character has: in a document they can make a line
 * read as another one.
 */
const UNSEEN =
  /[\u0080-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufdd0-\ufdef\ufff9-\ufffb]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{e0000}-\u{e0fff}]/gu;

/** The lines of a text as they may be printed: what cannot be stored or seen is taken out, tabs are spaces. At least one. */
export const printedLines = (text: string): string[] =>
  wellFormed(text)
    .replace(UNSEEN, '')
    .replace(/\t/g, ' ')
    .split(/\r\n|[\n\r\u2028\u2029]/);

/** The text as one printed line. */
export const printedLine = (text: string): string => printedLines(text).join(' ').trim();

/**
 * What a spreadsheet takes for the start of a formula: also in full width, as Chinese input methods write it, and behind
 * spaces and invisible characters, which spreadsheets skip.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const RISKY = /^(?:[\s\u0000\u200b-\u200d\u2060\ufeff]*[=+\-@＝＋－＠]|[\t\r\n\u0000])/;

/** Text that a spreadsheet would run as a formula gets an apostrophe (OWASP ASVS 1.2.10). */
export function inert(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** What Windows, macOS or a browser refuses or changes in a file's name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
const NOT_IN_NAMES = /[<>:"/\\|?*\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g;
/** Names Windows keeps for devices, whatever follows a dot. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const LONGEST_NAME = 120;

/** A name of a file without its ending that every system takes. Never empty. */
export function safeFileName(name: string): string {
  const cut = [...wellFormed(name).replace(NOT_IN_NAMES, '-').replace(/\s+/g, '-')].slice(0, LONGEST_NAME).join('');
  const bare = cut.replace(/-{2,}/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return bare === '' ? '_' : DEVICES.test(bare) ? `_${bare}` : bare;
}

/** Excel's own limit, in UTF-16 units. */
const LONGEST_SHEET = 31;

/** A name of a sheet that Excel takes: at most 31 characters, none of []:*?/\, no apostrophe at an end. Never empty. */
export function safeSheetName(name: string): string {
  const cut = wellFormed(name)
    .replace(/[[\]:*?/\\\r\n\t]+/g, ' ')
    .trim()
    .slice(0, LONGEST_SHEET);
  const bare = wellFormed(cut)
    .replace(/^'+|'+$/g, '')
    .trim();
  // Excel keeps this one for itself.
  return bare === '' || /^history$/i.test(bare) ? `${bare}_` : bare;
}

/** Columns a text takes in a fixed-width font: Chinese and full-width characters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const c of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
        c,
      )
        ? 2
        : 1;
  return width;
}
