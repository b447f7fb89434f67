import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';

ensureInstalled();
const { buildDemo } = await import('./builds.mjs');
const { serve } = await import('./serve.mjs');
try {
  console.log('Building the demo … 正在生成演示版');
  await buildDemo();
  await serve(join(ROOT, 'dist-demo'));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
