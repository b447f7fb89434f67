import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scaleFeeds, scaleShape } from './scaleFeeds.mjs';

/** Feeds of systems that a scale trial leaves out: their address goes too, as an optional feed without one is not asked for. */
const LEFT_OUT = [
  'visits',
  'ledger',
  'concerns',
  'wishes',
  'fourChiefs',
  'reviews',
  'organisation',
  'models',
  'property',
  'councils',
  'links',
  'conduct',
  'culture',
  'contest',
  'readiness',
];

/**
 * Writes the feeds of a size into the `feeds` folder of a served copy, over the demo's, and a config.json that names them.
 * @param {string} root folder with the production build and the demo feeds
 * @param {{compounds: number, weeks: number, last: string, streets?: number, items?: number}} size
 * @returns what was written: the shape, files, bytes, weekly records and how many of them each part has
 */
export function writeScale(root, size) {
  const feeds = join(root, 'feeds');
  const programme = JSON.parse(readFileSync(join(feeds, 'programme.json'), 'utf8'));
  rmSync(feeds, { recursive: true, force: true });
  const shape = scaleShape(size);
  const written = { shape, files: 0, bytes: 0, records: 0, counts: new Map() };
  const folders = new Set();
  for (const [path, document] of scaleFeeds(shape, programme)) {
    const file = join(feeds, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const text = JSON.stringify(document);
    writeFileSync(file, text);
    written.files += 1;
    written.bytes += Buffer.byteLength(text);
    if (path === 'weekly.json') {
      written.records = document.count;
      for (const p of document.parts) written.counts.set(p.path, p.count);
    }
  }
  const place = join(root, 'config.json');
  const config = JSON.parse(readFileSync(place, 'utf8'));
  for (const feed of LEFT_OUT) if (feed !== 'ledger' || shape.items === 0) delete config.feeds[feed];
  // A link to the build's own file is replaced, not written through.
  rmSync(place);
  writeFileSync(place, JSON.stringify(config));
  return written;
}
