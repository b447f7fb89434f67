import { expect, test } from 'vitest';
import { lockFindings } from './checks.mjs';

const whole = { integrity: `sha512-${'A'.repeat(86)}==`, resolved: 'https://registry.example/a.tgz' };

test('a lock file without a content hash, or from two registries, is no lock', () => {
  expect(lockFindings({ packages: { '': {}, a: whole, b: { link: true } } })).toBeNull();
  expect(lockFindings({ packages: { '': {}, a: { ...whole, integrity: 'sha1-x' }, b: {} } })).toBe('without a SHA-512: a, b');
  expect(lockFindings({ packages: { a: whole, b: { ...whole, resolved: 'https://other.example/b.tgz' } } })).toMatch(/several/);
  expect(lockFindings({ packages: { '': {} } })).toMatch(/no package/);
});
