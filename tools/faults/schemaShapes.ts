import type * as z from 'zod/mini';

/** What a field of a contract may be, as its schema says: enough to make it wrong on purpose. */
export interface FieldShape {
  /** From the record's root; `*` for every item of a list. */
  path: readonly string[];
  kind: 'text' | 'number' | 'boolean' | 'choice' | 'list' | 'object' | 'other';
  optional: boolean;
  nullable: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: definitions of schemas are looked into
type Def = any;

/** Every field of a schema, from its definitions: a new field of a contract is mutated without being named here. */
export function fieldShapes(schema: z.core.$ZodType, path: readonly string[] = []): FieldShape[] {
  let def: Def = schema._zod.def;
  let optional = false;
  let nullable = false;
  while (def.type === 'optional' || def.type === 'nullable') {
    if (def.type === 'optional') optional = true;
    else nullable = true;
    def = def.innerType._zod.def;
  }
  const own = (kind: FieldShape['kind']): FieldShape => ({ path, kind, optional, nullable });
  switch (def.type) {
    case 'object':
      return [
        ...(path.length > 0 ? [own('object')] : []),
        ...Object.entries(def.shape as Record<string, z.core.$ZodType>).flatMap(([key, inner]) =>
          fieldShapes(inner, [...path, key]),
        ),
      ];
    case 'array':
      return [own('list'), ...fieldShapes(def.element, [...path, '*'])];
    case 'union': {
      const all = (def.options as z.core.$ZodType[]).flatMap((option) => fieldShapes(option, path));
      // Kinds of record share most of their fields.
      return [...new Map(all.map((f) => [`${f.path.join('.')} ${f.kind}`, f])).values()];
    }
    case 'string':
      return [own('text')];
    case 'number':
    case 'int':
      return [own('number')];
    case 'boolean':
      return [own('boolean')];
    case 'enum':
    case 'literal':
      return [own('choice')];
    default:
      return [own('other')];
  }
}
