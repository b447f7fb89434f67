import type { PackedRecords } from './protocol.ts';

const PRIME = 0x01000193;

/**
 * A name for the records, from their content: the same data give the same name, whatever fetched them. Two FNV-1a runs
 * with different starts; no secret hangs on it, a clash would only show last week's answer to this week's question.
 */
export function dataHash(records: PackedRecords): string {
  let a = 0x811c9dc5;
  let b = 0x01234567;
  const byte = (x: number) => {
    a = Math.imul(a ^ x, PRIME);
    b = Math.imul(b ^ (x + 0x5b), PRIME);
  };
  const { weekly, ...others } = records;
  for (const part of Object.values(weekly)) {
    if (ArrayBuffer.isView(part)) for (const x of new Uint8Array(part.buffer, part.byteOffset, part.byteLength)) byte(x);
    else for (const text of part) for (let i = 0; i < text.length; i++) byte(text.charCodeAt(i));
  }
  const text = JSON.stringify(others);
  for (let i = 0; i < text.length; i++) byte(text.charCodeAt(i));
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}
