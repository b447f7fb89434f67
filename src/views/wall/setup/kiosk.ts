import bat from '../../../../deploy/kiosk/jiayuan-wall.bat?raw';
import service from '../../../../deploy/kiosk/jiayuan-wall.service?raw';
import script from '../../../../deploy/kiosk/jiayuan-wall.sh?raw';

/** The files that open a wall by themselves, as they lie under deploy/kiosk. */
export const KIOSK_FILES = { 'jiayuan-wall.service': service, 'jiayuan-wall.sh': script, 'jiayuan-wall.bat': bat } as const;
export type KioskFile = keyof typeof KIOSK_FILES;

/** What stands in those files for the wall's address and its host. */
export const ADDRESS = 'ADDRESS_OF_THE_WALL';
const ORIGIN = 'ORIGIN_OF_THE_WALL';

/** A batch file reads a percent sign as the name of a variable. */
const escaped = (file: KioskFile, url: string) =>
  file.endsWith('.service') || file.endsWith('.bat') ? url.replaceAll('%', '%%') : url;

/**
 * One of those files for a wall.
 * @param url the wall's whole address; https and this very machine need no exception, so the line for it goes
 */
export function kioskFile(file: KioskFile, url: string): string {
  const { origin, protocol } = new URL(url);
  let text: string = KIOSK_FILES[file].replaceAll(ADDRESS, escaped(file, url));
  if (protocol !== 'http:') text = text.replace(/^set "SECURE=.*"(\r?)$/m, 'set "SECURE="$1');
  return text.replaceAll(ORIGIN, origin);
}
