import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFindings } from './checks.mjs';
import { ownFiles, secretFindings, secretProblem } from './secrets.mjs';

const whole = { integrity: `sha512-${'A'.repeat(86)}==`, resolved: 'https://registry.example/a.tgz' };

test('a lock file without a content hash, or from two registries, is no lock', () => {
  expect(lockFindings({ packages: { '': {}, a: whole, b: { link: true } } })).toBeNull();
  expect(lockFindings({ packages: { '': {}, a: { ...whole, integrity: 'sha1-x' }, b: {} } })).toBe('without a SHA-512: a, b');
  expect(lockFindings({ packages: { a: whole, b: { ...whole, resolved: 'https://other.example/b.tgz' } } })).toMatch(/several/);
  expect(lockFindings({ packages: { '': {} } })).toMatch(/no package/);
});

test('a secret that was planted is found in its place and not printed; words about secrets are none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiayuan-secrets-'));
  // Put together here, so that this very file holds none.
  const planted = {
    'deploy/wall.pem': ['first line\n-----BEGIN RSA', 'PRIVATE KEY-----\nMIIEow'].join(' '),
    'src/a.ts': ['const hub = "ghp', `${'a1'.repeat(18)}";`].join('_'),
    'src/b.ts': ['fetch("https://clerk', 'pass@10.0.0.1/feeds")'].join(':'),
    'src/c.ts': ['headers: { Authorization: "Bearer', `${'x9'.repeat(12)}" }`].join(' '),
    'src/d.ts': ['const password =', '"nine-lives-9";'].join(' '),
    '.npmrc': ['//registry.example/:_authToken', 'abc'].join('='),
    '.env': ['JIAYUAN_TOKEN', 'abcdef123'].join('='),
    'docs/e.md':
      'A password is never in an address: https://HOST/wall, and `token: string` is a type.\nsecret: "答案只在本页，收题后才上大屏"\n',
    'node_modules/x/f.js': ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
  };
  try {
    for (const [path, text] of Object.entries(planted)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const found = secretFindings(folder, await ownFiles(folder)).sort();
    expect(found).toEqual([
      '.env:1: a password in a file of settings',
      '.npmrc:1: a login of a registry',
      'deploy/wall.pem:2: a private key',
      'src/a.ts:1: a token',
      'src/b.ts:1: a password in an address',
      'src/c.ts:1: the header of an identity',
      'src/d.ts:1: a password in a text',
    ]);
    expect(await secretProblem(folder)).toMatch(/only 8 files/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
