/** Largest file that is opened, bytes; larger ones are refused before they are read. */
const FILE_CAP = 200 * 1024 * 1024;

/** Why a file of that size may not be opened, with its size and the cap in MB; null where it may. */
export function sizeFault(bytes: number): { code: 'tooLarge'; detail: { mb: number; cap: number } } | null {
  if (bytes < FILE_CAP) return null;
  return { code: 'tooLarge', detail: { mb: Math.floor(bytes / 1024 / 1024), cap: FILE_CAP / 1024 / 1024 } };
}
