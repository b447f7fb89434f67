import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';

ensureInstalled();
const dist = join(ROOT, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error('dist is missing: npm run build. 请先运行 npm run build。');
  process.exit(1);
}
if (!existsSync(join(dist, 'feeds'))) console.log('No feeds in dist/feeds: npm run feeds -- demo dist/feeds. 尚无数据文件。');
const { serve } = await import('./serve.mjs');
await serve(dist);
