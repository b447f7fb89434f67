import { networkInterfaces } from 'node:os';
import { startStatic } from './staticServer.mjs';

const PLACES = [
  ['/wall', '大屏 wall'],
  ['/desk/ranking', '排名 ranking desk'],
  ['/desk/programme', '体系总览 all systems'],
  ['/desk/bulletins', '工作专报 weekly bulletins'],
  ['/desk/data', '数据状况 data desk'],
  ['/stage', '擂台 stage'],
];

/** Port asked for by PORT, else 4173; where 4173 is taken the next free one, where PORT is taken an error. */
async function startOnFreePort(root) {
  const asked = process.env.PORT;
  if (asked !== undefined && asked !== '') return startStatic({ root, port: Number(asked), host: '0.0.0.0' });
  for (let port = 4173; port < 4273; port++) {
    try {
      return await startStatic({ root, port, host: '0.0.0.0' });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error('no free port from 4173 to 4272');
}

/**
 * Serves a built folder to this machine and its network until the process ends, and says what to open.
 * @param {string} root absolute path of the folder
 */
export async function serve(root) {
  const { port } = await startOnFreePort(root);
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((a) => a.family === 'IPv4' && !a.internal)
    .map((a) => `http://${a.address}:${port}`);
  console.log(`\n家园行动 Home Action  http://localhost:${port}/${others.length > 0 ? `   (${others.join(', ')})` : ''}\n`);
  for (const [path, name] of PLACES) console.log(`  http://localhost:${port}${path.padEnd(14)}  ${name}`);
  console.log('\nCtrl+C 结束 stops.\n');
  const end = () => process.exit(0);
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
