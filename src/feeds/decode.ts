/** Bytes as text: UTF-8, or GB18030 with a mark; never a replacement character. */
export type Decoded = { ok: true; text: string; gb18030: boolean } | { ok: false };

/** Decodes strictly: UTF-8 (one byte-order mark stripped), then GB18030 as offices still write it. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), gb18030: false };
  } catch {
    try {
      return { ok: true, text: new TextDecoder('gb18030', { fatal: true }).decode(bytes), gb18030: true };
    } catch {
      return { ok: false };
    }
  }
}
