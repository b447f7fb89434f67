import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs openssl, as the comments of deploy/auth say. @returns what it printed @throws where it failed */
export function openssl(...args) {
  const { status, stdout, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${args[0]}: ${stderr}`);
  return stdout.trim();
}

/** An authority of one's own. @returns its certificate and key, as paths */
export function authority(dir, name) {
  const [crt, key] = [join(dir, `${name}.crt`), join(dir, `${name}.key`)];
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`, '-keyout', key, '-out', crt);
  return { crt, key };
}

/** A certificate of an authority. @param {string} [host] for a server: the names it is good for @returns paths, and the fingerprint nginx tells */
export function certificate(dir, name, by, host = undefined) {
  const [crt, key, request, more] = ['crt', 'key', 'csr', 'ext'].map((end) => join(dir, `${name}.${end}`));
  openssl('req', '-newkey', 'rsa:2048', '-nodes', '-subj', `/CN=${name}`, '-keyout', key, '-out', request);
  writeFileSync(
    more,
    host === undefined ? 'extendedKeyUsage=clientAuth\n' : `subjectAltName=${host}\nextendedKeyUsage=serverAuth\n`,
  );
  openssl(
    'x509',
    '-req',
    '-days',
    '2',
    '-in',
    request,
    '-CA',
    by.crt,
    '-CAkey',
    by.key,
    '-CAcreateserial',
    '-extfile',
    more,
    '-out',
    crt,
  );
  const read = new X509Certificate(readFileSync(crt));
  return {
    crt,
    key,
    fingerprint: read.fingerprint.replaceAll(':', '').toLowerCase(),
    /** What a browser can be told to trust in place of an authority. */
    pin: createHash('sha256')
      .update(read.publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64'),
  };
}
