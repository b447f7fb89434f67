let table: Map<string, [number, number]> | undefined;

/** Every character that GBK writes in two bytes. */
function twoBytes(): Map<string, [number, number]> {
  if (table !== undefined) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030', { fatal: true });
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([high, low]));
      if (!table.has(character)) table.set(character, [high, low]);
    }
  return table;
}

/** JSON text in GBK, as old office machines write it; what GBK does not have is escaped. */
export function gbk(json: string): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    const pair = code < 128 ? [code] : twoBytes().get(json[i] as string);
    if (pair !== undefined) bytes.push(...pair);
    else for (const c of `\\u${code.toString(16).padStart(4, '0')}`) bytes.push(c.charCodeAt(0));
  }
  return new Uint8Array(bytes);
}
