import { readFileSync } from 'node:fs';

const FILE = new URL('../deploy/security-headers.conf', import.meta.url);
const LINE = /^add_header\s+([A-Za-z-]+)\s+"([^"]+)"\s+always;$/;
/** What nginx adds where https is set up: no header of the list itself. */
const HTTPS_ONLY = 'include /srv/jiayuan/auth/headers-*.conf;';

/**
 * The security headers, read from the file the server sample includes, so that what is tested is what is shipped.
 * @returns {Record<string, string>} value by name, as spelled there
 * @throws where a line is neither comment, blank, the one include nor `add_header NAME "VALUE" always;`
 */
export function securityHeaders(text = readFileSync(FILE, 'utf8')) {
  const headers = {};
  for (const line of text.split('\n').map((l) => l.trim())) {
    if (line === '' || line.startsWith('#') || line === HTTPS_ONLY) continue;
    const found = LINE.exec(line);
    if (found === null) throw new Error(`deploy/security-headers.conf: ${line}`);
    headers[found[1]] = found[2];
  }
  if (Object.keys(headers).length === 0) throw new Error('deploy/security-headers.conf names no header');
  return headers;
}
