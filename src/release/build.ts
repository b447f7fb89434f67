/** The id of the build this page is of, as the build wrote it into the page; null in the demo and in development. */
export function pageBuild(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="jiayuan-build"]')?.content || null;
}

const LIMIT_MS = 10_000;

/** The id of the build the server has now; null where it does not say. Never throws. */
export async function servedBuild(): Promise<string | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LIMIT_MS);
  try {
    const answer = await fetch('/version.json', { cache: 'no-cache', signal: stop.signal });
    const said: unknown = answer.ok ? await answer.json() : null;
    const { build } = Object(said) as { build?: unknown };
    return typeof build === 'string' && /^[0-9a-f]{16}$/.test(build) ? build : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
