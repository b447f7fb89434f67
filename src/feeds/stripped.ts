/** Words in the name of a field that would say who somebody is; in Chinese: name, phone, address, door, identity card, contact, mailbox. */
const PERSONAL =
  /name$|surname|phone|mobile|tel$|telephone|address|idcard|identity|resident$|person$|contact|wechat|email|\u59d3\u540d|\u540d\u5b57|\u7535\u8bdd|\u624b\u673a|\u4f4f\u5740|\u5730\u5740|\u95e8\u724c|\u8eab\u4efd\u8bc1|\u8054\u7cfb\u4eba|\u5fae\u4fe1|\u90ae\u7bb1/i;
/** Field names told in one notice. */
const MOST = 12;

/** Whether a field by its name would say who somebody is. */
export const soundsPersonal = (field: string): boolean => PERSONAL.test(field.split('.').at(-1) ?? '');

const NOTHING: readonly string[] = [];

/** Dotted names of what was sent and is not in the contract, so that it was left out of the record. */
export function strippedFields(raw: unknown, kept: unknown, path = ''): readonly string[] {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || typeof kept !== 'object' || kept === null) return NOTHING;
  let out = NOTHING;
  for (const key of Object.keys(raw)) {
    const value = (raw as Record<string, unknown>)[key];
    const has = Object.hasOwn(kept, key);
    // Nearly every record is as the contract has it, so nothing is made for it.
    if (has && (typeof value !== 'object' || value === null)) continue;
    const name = (path === '' ? key : `${path}.${key}`).slice(0, 60);
    const found = has ? strippedFields(value, (kept as Record<string, unknown>)[key], name) : [name];
    if (found.length > 0) out = [...out, ...found];
  }
  return out;
}

/** What was left out over the records of one document: field names, each once, and how many records had any. */
export interface StrippedCount {
  fields: Set<string>;
  records: number;
}

export const strippedCount = (): StrippedCount => ({ fields: new Set(), records: 0 });

/** Adds one record's left-out fields. */
export function addStripped(count: StrippedCount, fields: readonly string[]): void {
  if (fields.length === 0) return;
  count.records += 1;
  for (const f of fields) if (count.fields.size < MOST) count.fields.add(f);
}
