const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/;
const IDENTITY = /(?<!\d)\d{17}[\dXx](?![\dXx])/;
/** A mobile number has eleven digits. */
const SHORTEST = 11;
const FACTORS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether a text holds a mobile number or a resident identity number (GB 11643 check digit). */
export function looksPersonal(text: string): boolean {
  if (text.length < SHORTEST) return false;
  if (MOBILE.test(text)) return true;
  const id = IDENTITY.exec(text)?.[0];
  if (id === undefined) return false;
  const sum = FACTORS.reduce((total, f, i) => total + f * Number(id[i]), 0);
  return '10X98765432'[sum % 11] === id[17]?.toUpperCase();
}

/** The text with all but its ends hidden. */
export function masked(text: string): string {
  return `${text.slice(0, 2)}***${text.slice(-1)}`;
}

/** The first field (dotted path) of a record that looks personal; null where none does. */
export function personalField(value: unknown, path = ''): { field: string; value: string } | null {
  if (typeof value === 'string') return looksPersonal(value) ? { field: path, value } : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = personalField(inner, path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
