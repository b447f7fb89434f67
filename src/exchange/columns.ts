import { type FeedName, SHEET_FEEDS, type SheetFeed } from '../contract/envelope.ts';
import { FIELD_NAMES } from '../contract/fieldNames.ts';
import { RECORD_SCHEMAS } from '../contract/schemas.ts';
import { sheets as en } from '../words/en/sheets.ts';
import { sheets as zh } from '../words/zh/sheets.ts';

/** What a cell of a column holds. `list` is several texts in one cell. */
export type CellKind = 'text' | 'number' | 'boolean' | 'day' | 'instant' | 'monthDay' | 'choice' | 'list';

/** One column of a worksheet: one leaf of a record. */
export interface Column {
  /** Dotted path in the record, as rejections name it: `name.zh`. */
  path: string;
  zh: string;
  en: string;
  noteZh: string;
  noteEn: string;
  kind: CellKind;
  /** Codes of the choice, in the contract's order. */
  choices: readonly string[];
  /** An empty cell is an answer: left out where optional, null where nullable. */
  optional: boolean;
  nullable: boolean;
  /** A field of several columns that may be left out whole: `pictureBefore`. */
  group: string | null;
  /** Filled in by the program unless the sheet restores a feed. */
  own: boolean;
}

/** One kind of record of one feed: one worksheet. */
export interface SheetModel {
  feed: SheetFeed;
  /** As in `kind` of the record; `record` where the feed has one kind. */
  kind: string;
  zh: string;
  en: string;
  columns: readonly Column[];
}

/** What is read of a schema: zod keeps its definition there. */
interface Schema {
  _zod: {
    def: {
      type: string;
      format?: string;
      shape?: Record<string, Schema>;
      innerType?: Schema;
      element?: Schema;
      options?: Schema[];
      entries?: Record<string, string>;
      values?: unknown[];
      checks?: { _zod: { def: { format?: string; pattern?: RegExp } } }[];
    };
  };
}

/** Fields that the import writes itself. */
const OWN = new Set(['recordedAt', 'revision']);

function kindOf(schema: Schema, path: string): CellKind {
  const { type, format, checks } = schema._zod.def;
  switch (type) {
    case 'boolean':
      return 'boolean';
    case 'number':
      return 'number';
    case 'enum':
      return 'choice';
    case 'array':
      return 'list';
    case 'string':
      if (format === 'date') return 'day';
      if (format === 'datetime') return 'instant';
      // Month and day are told from other texts by their pattern alone.
      return checks?.some((c) => c._zod.def.pattern?.test('04-10') === true && !c._zod.def.pattern.test('x1')) === true
        ? 'monthDay'
        : 'text';
    default:
      throw new Error(`${path}: no column for a ${type}`);
  }
}

interface Around {
  field: string;
  optional: boolean;
  nullable: boolean;
  group: string | null;
}

function leaves(feed: SheetFeed, kind: string, schema: Schema, path: string, around: Around): Column[] {
  const { def } = schema._zod;
  if (def.type === 'optional')
    return leaves(feed, kind, def.innerType as Schema, path, {
      ...around,
      optional: true,
      group: innermost(def.innerType as Schema) === 'object' ? path : around.group,
    });
  if (def.type === 'nullable') return leaves(feed, kind, def.innerType as Schema, path, { ...around, nullable: true });
  if (def.type === 'object')
    return Object.entries(def.shape ?? {}).flatMap(([key, inner]) =>
      leaves(feed, kind, inner, `${path}.${key}`, { ...around, optional: false }),
    );
  const [headingZh, headingEn, noteZh, noteEn] = FIELD_NAMES[feed][kind]?.[around.field] ?? [around.field, around.field, '', ''];
  const part = path.includes('.') ? path.slice(path.indexOf('.') + 1) : null;
  return [
    {
      path,
      zh: part === null ? headingZh : zh.part(headingZh, part),
      en: part === null ? headingEn : en.part(headingEn, part),
      noteZh: zh.note(noteZh),
      noteEn: en.note(noteEn),
      kind: kindOf(schema, path),
      choices: def.type === 'enum' ? Object.values(def.entries ?? {}) : [],
      optional: around.optional,
      nullable: around.nullable,
      group: around.group,
      own: OWN.has(path),
    },
  ];
}

const innermost = (schema: Schema): string =>
  schema._zod.def.innerType === undefined ? schema._zod.def.type : innermost(schema._zod.def.innerType);

function model(feed: SheetFeed, schema: Schema): SheetModel {
  const shape = schema._zod.def.shape ?? {};
  const kind = String(shape.kind?._zod.def.values?.[0] ?? 'record');
  const columns = Object.entries(shape)
    .filter(([field]) => field !== 'kind')
    .flatMap(([field, inner]) => leaves(feed, kind, inner, field, { field, optional: false, nullable: false, group: null }));
  return { feed, kind, zh: zh.kinds[feed][kind] ?? kind, en: en.kinds[feed][kind] ?? kind, columns };
}

/** The worksheets of every feed that has any, worked out from the contract: a new field is a new column by itself. */
export const SHEETS: readonly SheetModel[] = SHEET_FEEDS.flatMap((feed) => {
  const schema = RECORD_SCHEMAS[feed] as unknown as Schema;
  return (schema._zod.def.options ?? [schema]).map((one) => model(feed, one));
});

/** The worksheets of one feed. */
export const sheetsOf = (feed: FeedName): SheetModel[] => SHEETS.filter((s) => s.feed === feed);

/** The value at a dotted path; undefined where there is none. */
export function valueAt(record: object, path: string): unknown {
  let at: unknown = record;
  for (const key of path.split('.'))
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return at;
}
