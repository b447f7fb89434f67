import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIdentity } from '../auth/identity.mjs';
import { authority, certificate, openssl } from '../auth/keys.mjs';
import { guardedSite } from '../auth/site.mjs';
import { openWall, storedText, until } from '../auth/wall.mjs';
import { ensureNginx } from '../chromium.mjs';
import { ROOT } from '../ensureInstalled.mjs';
import { freshBuild, liveCopy, openBrowser } from '../openBrowser.mjs';
import { verdictLine, writeReport } from '../report.mjs';

/** Today in Shanghai: walls and server live by the machine's clock here, sessions end by it. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16);
/** A refused session is asked for again after five minutes; the rest is for a slow machine. */
const BACK_S = 480;
const SHORT_S = 150;
const basic = (name, password) => ({ Authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` });
/** The line tells how old what is shown is, or of which day. */
const ages = (line) => /画面沿用[^。]*\d[^。]*的数据/.test(line);

/** The three moments every kind of identity goes through. `lose` takes it away while the wall is open, `renew` gives it back. */
async function goThrough(name, wall, check, { give, lose, renew, loseSeconds = 200 }) {
  await wall.open();
  const shut = await until(wall, (s) => s.login, 180);
  check(
    `${name}: without it every feed is refused (${wall.refused.length} answers of 401 or 302), the wall says 登录已失效, shows no figure, stays where it is, and has no field to type in`,
    shut !== null &&
      wall.refused.length > 0 &&
      shut.figures.every((f) => f === '—' || f === '') &&
      shut.at === '/wall' &&
      shut.fields === 0,
  );
  wall = (await give()) ?? wall;
  await wall.open();
  const live = await until(wall, (s) => s.figures.length === 4 && s.figures.every((f) => /\d/.test(f)) && s.line === '', 180);
  check(`${name}: with it the wall is live, ${live?.figures.length ?? 0} figures`, live !== null);
  await lose();
  const last = await until(wall, (s) => s.login, loseSeconds);
  check(
    `${name}: taken away in the middle, the figures stay as they were and the wall says so with their age, after ${last?.after ?? '—'} s: “${last?.line ?? ''}”`,
    last !== null && ages(last.line) && last.same && JSON.stringify(last.figures) === JSON.stringify(live?.figures),
  );
  const shutNow = wall.shut().length;
  await renew();
  const back = await until(wall, (s) => s.line === '' && s.figures.length === 4 && wall.shut().length === 0, BACK_S);
  check(
    `${name}: given again, the ${shutNow} refused feeds are read again and the wall comes back by itself, without being loaded anew, after ${back?.after ?? '—'} s`,
    back?.same === true && shutNow > 0,
  );
  check(
    `${name}: errors of the page and of the policy: ${wall.violations.length} ${wall.violations.slice(0, 2).join(' | ')}`,
    wall.violations.length === 0,
  );
  return wall;
}

/** A token is neither in an address nor in what the page could read back. */
async function nowhere(name, wall, secrets, check) {
  const inAddress = wall.asked.filter(
    (url) => secrets.some((s) => url.includes(s)) || /[?&](token|key|auth|session)=/i.test(url),
  );
  const stored = await storedText(wall.page);
  check(
    `${name}: no secret in ${wall.asked.length} addresses asked for, nor in what the page can read back (${Math.round(stored.length / 1024)} KiB of storages, databases, caches, cookies)`,
    inAddress.length === 0 && !secrets.some((s) => stored.includes(s)) && stored.length > 10_000,
  );
}

async function byCookie(browser, site, check) {
  const [secret, second, password] = [randomBytes(32), randomBytes(32), randomBytes(12)].map((b) => b.toString('hex'));
  writeFileSync(join(site.keys, 'devices.htpasswd'), `wall-hall:${openssl('passwd', '-apr1', password)}\n`);
  site.list('devices.map', `wall-hall ${secret};\n`);
  const wall = await openWall(browser, site);
  const enrol = (given) =>
    wall.context.request.get(`${site.url}/device`, { headers: basic('wall-hall', given), maxRedirects: 0 });
  const wrong = await enrol('wrong');
  check(
    `device cookie: a wrong password at /device is answered ${wrong.status()} and no cookie`,
    wrong.status() === 401 && wrong.headers()['set-cookie'] === undefined,
  );
  const give = async () => {
    const answer = await enrol(password);
    const cookie = answer.headers()['set-cookie'] ?? '';
    check(
      'device cookie: given with __Host-, Secure, HttpOnly, SameSite=Strict, for the whole site and no other',
      answer.status() === 303 &&
        /^__Host-jiayuan=wall-hall\.[0-9a-f]{64}; Path=\/; Secure; HttpOnly; SameSite=Strict; Max-Age=\d+$/.test(cookie),
    );
  };
  await goThrough('device cookie', wall, check, {
    give,
    lose: async () => site.list('devices.map', ''),
    renew: async () => {
      site.list('devices.map', `wall-hall ${second};\n`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      check(
        'device cookie: the old secret is refused after a new one is listed',
        await refuses(site, `__Host-jiayuan=wall-hall.${secret}`),
      );
      await enrol(password);
    },
  });
  const forged = [`wall-hall.${'0'.repeat(64)}`, `nobody.${'0'.repeat(64)}`, 'nobody.', `wall-hall.${second}0`, `x.${second}`];
  const held = await Promise.all(forged.map((value) => refuses(site, `__Host-jiayuan=${value}`)));
  check(`device cookie: ${held.length} forged ones are refused`, held.every(Boolean));
  await nowhere('device cookie', wall, [secret, second, password], check);
  await wall.context.close();
}

/** Whether a feed is refused to whoever comes with this cookie. */
async function refuses(site, cookie, path = '/feeds/weekly.json') {
  const { request } = await import('node:https');
  return new Promise((resolve, reject) => {
    const asked = request(`${site.url}${path}`, { headers: { Cookie: cookie }, rejectUnauthorized: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 401);
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function byCertificate(browser, site, check) {
  const own = certificate(site.keys, 'wall-hall', site.devices);
  const strange = certificate(site.keys, 'stranger', authority(site.keys, 'strange-ca'));
  const unlisted = certificate(site.keys, 'unlisted', site.devices);
  const line = `"${own.fingerprint}" wall-hall;\n`;
  site.list('certificates.map', line);
  // Playwright hands the certificate over as the browser's own store would, and looks at the server's itself.
  const withOne = ({ crt, key }) => ({
    ignoreHTTPSErrors: true,
    clientCertificates: [{ origin: site.url, certPath: crt, keyPath: key }],
  });
  const none = await openWall(browser, site);
  let wall = none;
  wall = await goThrough('client certificate', none, check, {
    give: () => openWall(browser, site, withOne(own)),
    lose: async () => site.list('certificates.map', ''),
    renew: async () => site.list('certificates.map', line),
  });
  for (const [what, other] of [
    ['of another authority', strange],
    ['of the right authority and not on the list', unlisted],
  ]) {
    const context = await browser.newContext(withOne(other));
    const answer = await context.request.get(`${site.url}/feeds/weekly.json`);
    check(`client certificate: one ${what} is answered ${answer.status()}`, answer.status() === 401);
    await context.close();
  }
  await nowhere('client certificate', wall, ['PRIVATE KEY', own.fingerprint], check);
  await none.context.close();
  await wall.context.close();
}

/** A person's session that ends in the middle. @param {string} name @param {string[]} more what the site is besides */
async function bySession(name, browser, site, identity, check) {
  const wall = await openWall(browser, site);
  const signIn = async () => {
    const desk = await wall.context.newPage();
    await desk.goto(`${site.url}/desk/data`);
    const asked = new URL(desk.url()).pathname;
    await desk.locator('#in').click();
    await desk.locator('.data-page').waitFor();
    const cookie = (await wall.context.cookies()).find((c) => c.name === '__Host-session');
    await desk.close();
    return { asked, cookie };
  };
  await goThrough(name, wall, check, {
    give: async () => {
      identity.lasts(SHORT_S);
      const { asked, cookie } = await signIn();
      check(
        `${name}: the desk sends to ${asked} and comes back; the cookie is HttpOnly and Secure`,
        asked === '/oauth2/start' && cookie.httpOnly && cookie.secure,
      );
    },
    lose: async () => undefined,
    loseSeconds: SHORT_S + 240,
    renew: async () => {
      identity.lasts(3600);
      await signIn();
    },
  });
  const cookie = (await wall.context.cookies()).find((c) => c.name === '__Host-session');
  await nowhere(name, wall, [cookie.value], check);
  await wall.context.close();
}

/** The build holds nothing of an identity, and nothing that would send one along. */
function bundle() {
  const files = readdirSync(join(ROOT, 'dist'), { recursive: true, withFileTypes: true }).filter(
    (e) => e.isFile() && /\.(js|json|html)$/.test(e.name),
  );
  const found = files.filter((e) =>
    /Authorization['"]?\s*:|Bearer |__Host-|document\.cookie\s*=[^=]/.test(
      readFileSync(join(e.parentPath ?? e.path, e.name), 'utf8'),
    ),
  );
  return { files: files.length, found: found.map((e) => e.name) };
}

/**
 * Live feeds behind an identity at nginx, by the samples of deploy/auth, over https and in a real browser: a device by cookie,
 * a device by client certificate, a person by a session, and a session whose feeds are answered by a redirect to the login
 * page. All four at once, by the machine's clock; writes docs/reports/auth.md.
 * @returns {Promise<boolean>}
 */
export async function campaign() {
  if (!ensureNginx()) throw new Error('nginx is not here, and could not be installed');
  await freshBuild();
  const dir = mkdtempSync(join(tmpdir(), 'jiayuan-auth-'));
  const { root, remove } = await liveCopy(today());
  const identity = await startIdentity();
  const feeds = join(root, 'feeds');
  const cookie = await guardedSite({ dir, feeds, parts: ['cookie', 'devices'] });
  const cert = await guardedSite({ dir, feeds, parts: ['certificate', 'devices'] });
  const session = await guardedSite({ dir, feeds, parts: ['session', 'cookie'], identity: identity.port });
  const redirect = await guardedSite({
    dir,
    feeds,
    parts: ['session'],
    identity: identity.port,
    more: { 'feeds-session.conf': 'error_page 401 = @jiayuan_sign_in;\n' },
  });
  const sites = [cookie, cert, session, redirect];
  const browser = await openBrowser([`--ignore-certificate-errors-spki-list=${sites.map((s) => s.pin).join(',')}`]);
  const parts = [];
  const checker = () => {
    const lines = [];
    parts.push(lines);
    return (text, fine) => {
      const line = verdictLine(text, fine);
      console.log(line);
      lines.push(line);
    };
  };
  const first = checker();
  for (const [name, site] of [
    ['cookie', cookie],
    ['certificate', cert],
    ['session', session],
  ]) {
    const plain = await fetch(`${site.plain}/wall`, { redirect: 'manual' });
    first(
      `${name}: plain http is sent on to ${plain.headers.get('location')?.replace(/127[.0-9]+/, 'HOST')} (${plain.status})`,
      plain.status === 301 && /^https:/.test(plain.headers.get('location') ?? ''),
    );
  }
  const { files, found } = bundle();
  first(
    `no header of an identity, no cookie that is written and no token in the ${files} files of the build${found.length > 0 ? `: ${found.join(', ')}` : ''}`,
    files > 20 && found.length === 0,
  );
  const device = randomBytes(32).toString('hex');
  session.list('devices.map', `wall-hall ${device};\n`);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  first(
    'a device passes beside the sessions of people, by its own cookie',
    !(await refuses(session, `__Host-jiayuan=wall-hall.${device}`)) && (await refuses(session, 'a=b')),
  );
  const page = await browser.newPage();
  const answer = await page.goto(`${cookie.url}/wall`);
  first(
    `https says Strict-Transport-Security: ${answer.headers()['strict-transport-security']}`,
    /max-age=31536000/.test(answer.headers()['strict-transport-security'] ?? ''),
  );
  await page.close();
  try {
    await Promise.all([
      byCookie(browser, cookie, checker()),
      byCertificate(browser, cert, checker()),
      bySession('session', browser, session, identity, checker()),
      bySession('session, feeds redirected to the login page', browser, redirect, identity, checker()),
    ]);
  } finally {
    await browser.close();
    for (const site of sites) await site.close();
    await identity.close();
    remove();
    rmSync(dir, { recursive: true, force: true });
  }
  const lines = parts.flat();
  const report = [
    '# Live feeds behind an identity',
    '',
    '`npm run campaign -- auth`: nginx on the samples of `deploy/auth`, over https, certificates made for the run, a real browser.',
    '',
  ];
  writeReport('auth', [...report, ...lines, ''].join('\n'));
  return lines.every((line) => line.startsWith('- holds'));
}
