/**
 * npm run campaign -- kiosk: starts the wall as deploy/kiosk does on Linux, in this machine's Chromium without a screen:
 * every flag of the script is one the browser knows, plain http is a secure context with the one exception and not without
 * it, a page that crashed is opened again, and the unit is one systemd accepts. Stops by itself; writes docs/reports/kiosk.md.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CHROMIUM_FLAGS, ensureChromium, onPath } from '../chromium.mjs';
import { ROOT } from '../ensureInstalled.mjs';
import { freshBuild, liveCopy } from '../openBrowser.mjs';
import { verdictLine, writeReport } from '../report.mjs';
import { startStatic } from '../staticServer.mjs';

const KIOSK = join(ROOT, 'deploy/kiosk');
const SCRIPT = join(KIOSK, 'jiayuan-wall.sh');
/** For browsers down to the floor: newer ones have `--hide-crash-restore-bubble` in its place and pass over it. */
const OLDER = new Set(['disable-session-crashed-bubble']);
/** What the whole campaign may take after the build, ms. */
const LIMIT_MS = 4 * 60_000;
/** A page that crashed must be there again within this, ms: missed twice a second apart, one for systemd, the start. */
const AGAIN_MS = 60_000;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for an answer that is not null. @throws after the limit */
async function until(what, ask, limit = 60_000) {
  for (const end = Date.now() + limit; Date.now() < end; await wait(250)) {
    const answer = await ask().catch(() => null);
    if (answer !== null) return answer;
  }
  throw new Error(`not within ${limit / 1000} s: ${what}`);
}

/** The script as a unit would run it: started again a second after it ended. */
function startUnit(env) {
  let stopped = false;
  let starts = 0;
  let child = null;
  const begin = () => {
    starts += 1;
    // A group of its own, as a unit has: what is left of it ends with it.
    child = spawn(SCRIPT, [], { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    child.stderr.resume();
    child.once('exit', () => {
      if (!stopped) setTimeout(() => !stopped && begin(), 1000);
    });
  };
  begin();
  return {
    starts: () => starts,
    group: () => child.pid,
    async stop() {
      stopped = true;
      const ended = new Promise((resolve) =>
        child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(),
      );
      child.kill('SIGTERM');
      await Promise.race([ended, wait(10_000)]);
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Nothing of it is left.
      }
    },
  };
}

/** The wall's page in a browser that listens on a port it wrote into its profile. */
async function openPage(profile, chromium) {
  const file = join(profile, 'DevToolsActivePort');
  const browser = await until('the browser listens', async () => {
    if (!existsSync(file)) return null;
    return chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(file, 'utf8').split('\n')[0]}`, { timeout: 5000 });
  });
  const page = await until('the wall is open', async () => {
    const found = browser
      .contexts()[0]
      ?.pages()
      .find((p) => p.url().includes('/wall'));
    return found !== undefined && (await found.evaluate(() => document.querySelector('.wall[data-ready]') !== null))
      ? found
      : null;
  });
  return { browser, page };
}

/** Processes that draw pages below a process. */
function drawers(top) {
  const { stdout } = spawnSync('ps', ['-e', '-o', 'pid=', '-o', 'ppid=', '-o', 'args='], { encoding: 'utf8' });
  const all = stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((m) => m !== null);
  const parents = new Map(all.map((m) => [Number(m[1]), Number(m[2])]));
  const below = (pid) => {
    for (let at = pid; parents.has(at); at = parents.get(at)) if (at === top) return true;
    return false;
  };
  return all.filter((m) => m[3].includes('--type=renderer') && below(Number(m[1]))).map((m) => Number(m[1]));
}

/** Flags of the script that stand nowhere among the browser's own files: misspelt, or gone. @returns {string[] | null} null where they cannot be read */
function unknownFlags(executable) {
  const flags = [...readFileSync(SCRIPT, 'utf8').matchAll(/--([a-z][a-z-]+)/g)].map((m) => m[1]);
  const own = [...new Set(flags)].filter((f) => !OLDER.has(f) && !['type', 'extension-process'].includes(f));
  // The command on the path may be a script beside the program itself.
  const real = realpathSync(executable);
  const program = [join('/usr/lib/chromium', 'chromium'), join(dirname(real), 'chrome'), real].find(
    (p) => existsSync(p) && readFileSync(p).subarray(0, 4).toString('latin1') === '\x7fELF',
  );
  if (program === undefined) return null;
  const bytes = readFileSync(program);
  return own.filter((flag) => !bytes.includes(Buffer.from(`${flag}\0`, 'latin1')));
}

/** What systemd says of the unit; null where there is no systemd. */
function unitFindings(folder) {
  const program = onPath(['systemd-analyze']);
  if (program === null) return null;
  const bin = join(folder, '.local/bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(SCRIPT, join(bin, 'jiayuan-wall.sh'));
  const unit = join(folder, 'jiayuan-wall.service');
  writeFileSync(unit, readFileSync(join(KIOSK, 'jiayuan-wall.service'), 'utf8').replaceAll('%h', folder));
  const { status, stdout, stderr } = spawnSync(program, ['verify', '--user', '--man=no', unit], {
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, XDG_RUNTIME_DIR: folder },
  });
  const said = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('jiayuan-wall'));
  return status === 0 && said.length === 0 ? [] : said.length > 0 ? said : [`systemd-analyze ended with ${status}: ${stderr}`];
}

/** @returns {Promise<boolean>} whether all of it holds */
export async function campaign() {
  const executable = await ensureChromium();
  await freshBuild();
  const { chromium } = await import('@playwright/test');
  const { root, remove } = await liveCopy();
  const site = await startStatic({ root });
  const folder = mkdtempSync(join(tmpdir(), 'jiayuan-kiosk-'));
  const origin = `http://jiayuan.test:${site.port}`;
  const results = [];
  const lines = [];
  const note = (what, holds, more = '') => {
    results.push(holds);
    const said = `${what}${more === '' ? '' : `: ${more}`}`;
    lines.push(verdictLine(said, holds));
    console.log(`${holds ? 'ok   ' : 'FAIL '} ${said}`);
  };
  const guard = setTimeout(() => {
    console.error('FAIL  the campaign took too long');
    void unit?.stop();
    setTimeout(() => process.exit(1), 12_000);
  }, LIMIT_MS);
  // In place of the browser's own command: the same program without a screen, that finds the made-up name on this machine.
  const browser = join(folder, 'browser');
  const flags = [
    '--headless=new',
    ...CHROMIUM_FLAGS,
    '--remote-debugging-port=0',
    '--host-resolver-rules=MAP jiayuan.test 127.0.0.1',
  ];
  writeFileSync(browser, `#!/bin/sh\nexec '${executable}' ${flags.map((f) => `'${f}'`).join(' ')} "$@"\n`, { mode: 0o755 });
  const profile = join(folder, 'profile');
  const env = { HOME: folder, JIAYUAN_WALL: `${origin}/wall?scene=overview`, JIAYUAN_PROFILE: profile, JIAYUAN_BROWSER: browser };
  let unit = null;
  try {
    const unknown = unknownFlags(executable);
    note(
      'every flag is one this browser knows',
      unknown !== null && unknown.length === 0,
      unknown === null ? 'its program cannot be read' : unknown.join(', '),
    );
    const verdict = unitFindings(folder);
    if (verdict === null) {
      lines.push('- not tried: no systemd here, the unit was not looked at');
      console.log('      no systemd here: the unit was not looked at');
    } else note('systemd accepts the unit', verdict.length === 0, verdict.join(' | '));

    unit = startUnit(env);
    const { browser: first, page } = await openPage(profile, chromium);
    note('plain http at a host name is a secure context', await page.evaluate(() => isSecureContext));
    const can = await page.evaluate(() => ['wakeLock' in navigator, 'serviceWorker' in navigator]);
    note('wake lock and service worker are there', can.every(Boolean));
    const before = unit.starts();
    const drawing = drawers(unit.group());
    note('the script sees what draws the page', drawing.length > 0, `${drawing.length} process(es)`);
    // Before the next browser writes its own: taken away later it would be that one's.
    rmSync(join(profile, 'DevToolsActivePort'), { force: true });
    const crashed = Date.now();
    for (const pid of drawing) process.kill(pid, 'SIGKILL');
    await until('the script starts again', async () => (unit.starts() > before ? true : null), AGAIN_MS);
    await first.close().catch(() => undefined);
    const again = await openPage(profile, chromium);
    note('a page that crashed is open again', true, `after ${((Date.now() - crashed) / 1000).toFixed(1)} s on this machine`);
    await again.browser.close().catch(() => undefined);
    await unit.stop();

    const bare = await chromium.launch({
      executablePath: executable,
      args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP jiayuan.test 127.0.0.1'],
    });
    const plain = await bare.newPage();
    await plain.goto(`${origin}/wall/setup`);
    note('without the exception it is none', !(await plain.evaluate(() => isSecureContext)));
    await bare.close();
  } catch (error) {
    note('no step failed', false, error.message.split('\n')[0]);
  } finally {
    clearTimeout(guard);
    await unit?.stop();
    await site.close();
    remove();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }
  const report = [
    '# A wall started as deploy/kiosk starts it',
    '',
    '`npm run campaign -- kiosk`: the script of Linux with Chromium without a screen, the production build with demo data on plain http at a host name. The batch file of Windows is not tried.',
    '',
    ...lines,
  ];
  writeReport('kiosk', report.join('\n'));
  return results.every(Boolean);
}
