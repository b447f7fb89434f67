import type { PackedWeekly } from './pack.ts';
import type { AnalysedFeed, PackedRecords } from './protocol.ts';

const PRIME = 0x01000193;

/** Two FNV-1a runs with different starts; no secret hangs on it, a clash would show an answer of before. */
function hasher() {
  let a = 0x811c9dc5;
  let b = 0x01234567;
  const byte = (x: number) => {
    a = Math.imul(a ^ x, PRIME);
    b = Math.imul(b ^ (x + 0x5b), PRIME);
  };
  return {
    bytes(view: ArrayBufferView) {
      for (const x of new Uint8Array(view.buffer, view.byteOffset, view.byteLength)) byte(x);
    },
    text(text: string) {
      for (let i = 0; i < text.length; i++) byte(text.charCodeAt(i));
    },
    done: () => `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`,
  };
}

function weeklyHash(weekly: PackedWeekly, refused: readonly string[]): string {
  const h = hasher();
  for (const part of Object.values(weekly)) {
    if (ArrayBuffer.isView(part)) h.bytes(part);
    else for (const text of part) h.text(text);
  }
  for (const name of refused) h.text(name);
  return h.done();
}

/** A name for the records of each feed, from their content: the same data give the same name, whatever fetched them. */
export function dataHash(records: PackedRecords): Record<AnalysedFeed, string> {
  const { weekly, refusedWeekly = [], ...others } = records;
  const plain = (part: unknown) => {
    const h = hasher();
    h.text(JSON.stringify(part));
    return h.done();
  };
  return {
    district: plain(others.district),
    programme: plain(others.programme),
    stars: plain(others.stars),
    renovation: plain(others.renovation),
    visits: plain(others.visits),
    weekly: weeklyHash(weekly, refusedWeekly),
  };
}
