import * as z from 'zod/mini';
import { SiteConfig } from '../contract/config.ts';
import { FEED_NAMES, type FeedName } from '../contract/envelope.ts';
import { readBytes } from './bytes.ts';
import { decode } from './decode.ts';
import { parseJson } from './json.ts';
import type { Fault } from './reading.ts';

/** What the product does without a readable config.json. */
export const DEFAULT_CONFIG: SiteConfig = {
  title: { zh: '家园行动', en: 'Home Action' },
  language: 'zh-CN',
  feeds: Object.fromEntries(
    FEED_NAMES.map((name) => [name, { url: `/feeds/${name}.json`, pollSeconds: 60 }]),
  ) as SiteConfig['feeds'],
  map: {},
};

export interface LoadedConfig {
  config: SiteConfig;
  /** Why the built-in default stands in; null where config.json was read. */
  fault: Fault | null;
}

/** Reads config.json; a broken one is named with its place and the default stands in. Never throws. */
export async function loadConfig(get: typeof fetch, url = '/config.json'): Promise<LoadedConfig> {
  const broken = (detail: string): LoadedConfig => ({
    config: DEFAULT_CONFIG,
    fault: { code: 'config', at: Date.now(), detail },
  });
  const answer = await readBytes(url, { fetch: (...a) => get(...a), cap: 1_000_000 });
  if (!answer.ok) return broken(`config.json: ${answer.code}`);
  if (answer.status === 304) return broken('config.json: 304');
  const text = decode(answer.bytes);
  if (!text.ok) return broken('config.json: encoding');
  const json = parseJson(text.text);
  if (!json.ok) return broken(`config.json ${lineAndColumn(text.text, Number(json.detail))}`);
  const parsed = z.safeParse(SiteConfig, json.value);
  if (parsed.success) return { config: parsed.data, fault: null };
  const fault = broken(`config.json: ${parsed.error.issues[0]?.path.join('.')}`);
  // What is wrong beside the feeds is told like any other mistake, but the feeds stay where config.json says.
  const wrong = new Set(parsed.error.issues.map((i) => i.path[0]));
  const without = Object.fromEntries(Object.entries(Object(json.value)).filter(([key]) => !(BESIDE.has(key) && wrong.has(key))));
  const rest = z.safeParse(SiteConfig, without);
  return rest.success ? { ...fault, config: rest.data } : fault;
}

/** Parts of config.json that no feed hangs on. */
const BESIDE: ReadonlySet<string> = new Set(['corrections', 'bulletin']);

function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, Number.isFinite(position) ? position : 0);
  const line = before.split('\n').length;
  return `${line}:${position - before.lastIndexOf('\n')}`;
}

/** Why a feed's address cannot be used: the shipped policy lets the page talk to its own host only. */
export function addressFault(feed: FeedName, url: string, base: string): string | null {
  try {
    return new URL(url, base).origin === new URL(base).origin ? null : `${feed}: ${new URL(url, base).host}`;
  } catch {
    return `${feed}: ${url.slice(0, 60)}`;
  }
}
