import { ensureInstalled } from './ensureInstalled.mjs';

ensureInstalled();
const { buildLive } = await import('./builds.mjs');
try {
  await buildLive();
  console.log('dist: the production build. Feeds: see config.json. 生产版已生成，数据地址见 config.json。');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
