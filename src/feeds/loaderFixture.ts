/** A make-believe server for loader tests: files by path, conditional requests, statuses counted. */
export function server(files: Map<string, string>): { fetch: typeof fetch; statuses: number[] } {
  const statuses: number[] = [];
  const answer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const body = files.get(String(input));
    const etag =
      body === undefined
        ? ''
        : `"${body.length}-${body.slice(0, 40).length}-${body.slice(-200).length}-${body.charCodeAt(body.length >> 1)}"`;
    const asked = new Headers(init?.headers).get('If-None-Match');
    const status = body === undefined ? 404 : asked === etag ? 304 : 200;
    statuses.push(status);
    return new Response(status === 200 ? (body ?? '') : null, {
      status,
      headers: { 'Content-Type': 'application/json', ETag: etag },
    });
  };
  return { fetch: answer as typeof fetch, statuses };
}

/** A fetch that answers config.json with this text. */
export function readConfigFixture(text: string): typeof fetch {
  return (async () => new Response(text, { headers: { 'Content-Type': 'application/json' } })) as unknown as typeof fetch;
}
