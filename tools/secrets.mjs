import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** What nobody may commit, by its form. The forms are narrow: a word about passwords in a text is none. */
const SECRETS = [
  ['a private key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/],
  [
    'a token',
    /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60}|glpat-[\w-]{20}|npm_[A-Za-z0-9]{36}|xox[abeprs]-[\w-]{10}|AIza[\w-]{35}|sk-[\w-]{20}|(?:AKIA|ASIA)[0-9A-Z]{16}\b|LTAI[A-Za-z0-9]{16}|AKID[A-Za-z0-9]{32})/,
  ],
  ['a signed token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
  ['the header of an identity', /\b(?:Bearer|Basic) [A-Za-z0-9._~+/-]{20,}/],
  ['a password in an address', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'`<>]*:[^\s/@"'`<>]+@[^\s"'`]/],
  ['a login of a registry', /_(?:authToken|auth|password)\s*=\s*\S/],
  // Letters and digits together, and no blank: a sentence of the catalogue under such a name is none.
  [
    'a password in a text',
    /\b(?:password|passwd|pwd|secret|api_?key|access_?key|token)["']?\s*[:=]\s*["'`](?=[!-~]*\d)(?=[!-~]*[a-z])[!#-&(-_a-~]{10,}["'`]/i,
  ],
  ['a password in a file of settings', /^[A-Z_]*(?:PASSWORD|SECRET|TOKEN|API_KEY)[A-Z_]*=[^\s$]{6,}/m],
];

/** What is made here and never committed. */
const MADE = /^(?:node_modules|dist[\w-]*|release|sheet|\.git)$/;

/** Files of a folder that git knows or would take; where it is no checkout, all that is not made here. */
export async function ownFiles(root) {
  const { code, output } = existsSync(join(root, '.git'))
    ? await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { quiet: true, cwd: root })
    : { code: 1, output: '' };
  const paths =
    code === 0
      ? output.split('\0').filter((path) => path !== '')
      : readdirSync(root)
          .filter((name) => !MADE.test(name))
          .flatMap((name) =>
            statSync(join(root, name)).isDirectory()
              ? readdirSync(join(root, name), { recursive: true }).map((path) => join(name, path))
              : [name],
          );
  // A file that was taken away and is not committed yet is still listed.
  return paths.filter((path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile());
}

/**
 * Secrets in files, each by its place and never by its text: what is found is not to be printed once more.
 * @param {string} root @param {string[]} paths of files in it
 * @returns {string[]}
 */
export function secretFindings(root, paths) {
  return paths.flatMap((path) => {
    const bytes = readFileSync(join(root, path));
    // Pictures and fonts.
    if (bytes.includes(0)) return [];
    const text = bytes.toString('utf8');
    return SECRETS.flatMap(([what, form]) => {
      const at = text.search(form);
      return at < 0 ? [] : [`${path}:${text.slice(0, at).split('\n').length}: ${what}`];
    });
  });
}

/** Below this many files the check has seen nothing, and its silence means nothing. */
const LEAST_FILES = 500;

/** @returns {Promise<string | null>} the secrets in a checkout; null where there are none */
export async function secretProblem(root) {
  const paths = await ownFiles(root);
  if (paths.length < LEAST_FILES) return `only ${paths.length} files seen: the silence of this check means nothing`;
  const found = secretFindings(root, paths);
  return found.length === 0 ? null : found.join('\n');
}
