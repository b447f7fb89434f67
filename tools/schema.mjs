/**
 * One schema per feed, published: `emit DIR` writes DIR/schema/NAME.schema.json (draft 2020-12),
 * `docs` writes docs/feeds.md, `--check` fails where docs/feeds.md is not what `docs` would write.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withSources } from './sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DOC = join(root, 'docs/feeds.md');

async function contract(load) {
  const z = await import('zod/mini');
  const [envelope, feeds, names, demo] = await Promise.all([
    load('src/contract/envelope.ts'),
    load('src/contract/schemas.ts'),
    load('src/contract/fieldNames.ts'),
    load('mocks/demo.ts'),
  ]);
  return { z, ...envelope, ...feeds, ...names, demo };
}

function describe(properties, names) {
  for (const [field, schema] of Object.entries(properties ?? {})) {
    const n = names[field];
    if (n !== undefined) schema.description = `${n[0]} / ${n[1]}${n[3] === '' ? '' : `: ${n[2]} / ${n[3]}`}`;
  }
}

const variantsOf = (schema) => schema.oneOf ?? schema.anyOf ?? [schema];

/** JSON Schema of a whole document of a feed. */
function documentSchema(c, feed) {
  const head = c.z.toJSONSchema(c.EnvelopeHead, { io: 'input' });
  const record = c.z.toJSONSchema(c.RECORD_SCHEMAS[feed], { io: 'input' });
  describe(head.properties, c.ENVELOPE_FIELDS);
  for (const v of variantsOf(record)) describe(v.properties, c.FIELD_NAMES[feed][v.properties?.kind?.const ?? 'record'] ?? {});
  delete record.$schema;
  return {
    ...head,
    $id: `${feed}.schema.json`,
    title: `Jiayuan feed "${feed}", contract ${c.CONTRACT_VERSION}`,
    properties: { ...head.properties, feed: { const: feed }, records: { type: 'array', maxItems: 5000, items: record } },
    anyOf: [{ required: ['records'] }, { required: ['parts'] }],
  };
}

function typeOf(schema) {
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((v) => `\`${v}\``).join(' ');
  const any = schema.anyOf ?? schema.oneOf;
  if (any) return any.map(typeOf).join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`;
  if (schema.type === 'object') return `{ ${Object.keys(schema.properties ?? {}).join(', ')} }`;
  if (schema.format === 'date') return 'day';
  if (schema.format === 'date-time') return 'instant';
  const range =
    schema.minimum !== undefined && schema.maximum !== undefined && Math.abs(schema.maximum) < 1e9
      ? ` ${schema.minimum} to ${schema.maximum}`
      : '';
  return `${schema.type}${range}`;
}

function fieldTable(schema, names) {
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties).map(([field, s]) => {
    const [zh, en, noteZh, noteEn] = names[field];
    const note = [noteZh, noteEn].filter((n) => n !== '').join(' / ');
    return `| \`${field}\` | ${zh} / ${en} | ${typeOf(s).replaceAll('|', '\\|')} | ${required.has(field) ? 'yes' : ''} | ${note} |`;
  });
  return ['| field | name | type | required | meaning |', '|---|---|---|---|---|', ...rows].join('\n');
}

function reference(c) {
  const documents = c.demo.demoFeeds('2026-07-17');
  const out = [
    `# The feed contract, version ${c.CONTRACT_VERSION}`,
    '',
    '数据接口说明。Generated from the schemas in `src/contract` by `npm run schema -- docs`; do not edit.',
    '',
    'A feed is one JSON document with the envelope below and `records`, or an index with `parts` (files of the same feed beside it, by street and period). Each document holds at most 5,000 records and 8 MB, an index at most 5,000 parts. Of a feed of many records the newest periods are read first, each of them whole, up to 300,000 records by the counts of the parts and five weeks at the least; older weeks are read when they are chosen, so name `from` and `to` and keep periods short. A bad record is rejected alone, by name, field and reason; a bad document leaves the last good one on screen. Feeds carry no colours, links, HTML or chart options. JSON Schemas (draft 2020-12) lie in the build under `schema/`.',
    '',
    'Times: an instant carries its offset (`2026-07-17T08:00:00+08:00`), a day is `2026-07-17`, a week is named by its Friday. Missing is `null` with a reason, never 0.',
    '',
    '## Envelope 文件头',
    '',
    fieldTable(c.z.toJSONSchema(c.EnvelopeHead, { io: 'input' }), c.ENVELOPE_FIELDS),
  ];
  for (const feed of c.FEED_NAMES) {
    out.push('', `## \`${feed}\``);
    const records = [...documents.values()].filter((d) => d.feed === feed).flatMap((d) => d.records ?? []);
    for (const v of variantsOf(c.z.toJSONSchema(c.RECORD_SCHEMAS[feed], { io: 'input' }))) {
      const kind = v.properties.kind?.const ?? 'record';
      const example = records.find((r) => (r.kind ?? 'record') === kind);
      out.push('', `### ${kind}`, '', fieldTable(v, c.FIELD_NAMES[feed][kind]), '');
      if (example) out.push('```json', JSON.stringify(example), '```');
    }
  }
  return `${out.join('\n')}\n`;
}

const [verb, dir] = process.argv.slice(2);
const c = await withSources(contract);
if (verb === 'emit' && dir !== undefined) {
  mkdirSync(join(dir, 'schema'), { recursive: true });
  for (const feed of c.FEED_NAMES)
    writeFileSync(join(dir, 'schema', `${feed}.schema.json`), `${JSON.stringify(documentSchema(c, feed), null, 1)}\n`);
  console.log(`${c.FEED_NAMES.length} JSON Schemas in ${join(dir, 'schema')}`);
} else if (verb === 'docs') {
  writeFileSync(DOC, reference(c));
  console.log('docs/feeds.md written');
} else if (verb === '--check' || verb === 'check') {
  let held = '';
  try {
    held = readFileSync(DOC, 'utf8');
  } catch {
    // Absent counts as out of date.
  }
  if (held !== reference(c)) {
    console.error('docs/feeds.md is not up to date: run npm run schema -- docs');
    process.exit(1);
  }
} else {
  console.error('usage: npm run schema -- emit DIR | docs | --check');
  process.exit(2);
}
