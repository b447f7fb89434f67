import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Kept, keptNow, onKept } from './keeper.ts';
import type { Sample } from './notes.ts';

/** How this machine's wall is: what a setup page shows, and what plain http lacks. */
export interface Health extends Kept {
  /** Only then there are a service worker, a wake lock and a memory that is told exactly. */
  secure: boolean;
  isolated: boolean;
  serviceWorker: 'absent' | 'none' | 'installing' | 'waiting' | 'active';
  /** Bytes; null where the browser does not tell. */
  storage: { persisted: boolean | null; usage: number | null; quota: number | null };
  /** What the page holds now. */
  page: Sample;
}

interface TellsMemory {
  memory?: { usedJSHeapSize: number };
  measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
}

/** Bytes of memory: exact where the page is isolated, by the browser's own account elsewhere, else null. */
async function heapBytes(): Promise<number | null> {
  const { memory, measureUserAgentSpecificMemory: exact } = performance as Performance & TellsMemory;
  if (globalThis.crossOriginIsolated === true && exact !== undefined)
    try {
      return (await exact.call(performance)).bytes;
    } catch {
      // Told too often, or refused by a policy.
    }
  return memory?.usedJSHeapSize ?? null;
}

const pageNow = (heap: number | null): Sample => {
  const canvases = [...document.querySelectorAll('canvas')];
  return {
    at: Date.now(),
    heap,
    nodes: document.getElementsByTagName('*').length,
    canvases: canvases.length,
    canvasBytes: canvases.reduce((sum, c) => sum + c.width * c.height * 4, 0),
    // The mark ECharts leaves on the box of each instance.
    charts: document.querySelectorAll('[_echarts_instance_]').length,
  };
};

/** What the page holds at this moment. */
export const samplePage = async (): Promise<Sample> => pageNow(await heapBytes());

async function workerState(): Promise<Health['serviceWorker']> {
  if (!('serviceWorker' in navigator)) return 'absent';
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  if (registration === undefined) return 'none';
  return registration.waiting !== null ? 'waiting' : registration.active !== null ? 'active' : 'installing';
}

async function storageState(): Promise<Health['storage']> {
  // Absent on plain http.
  const { storage } = navigator as { storage?: StorageManager };
  const [persisted, estimate] = await Promise.all([
    storage?.persisted().catch(() => undefined),
    storage?.estimate().catch(() => undefined),
  ]);
  return { persisted: persisted ?? null, usage: estimate?.usage ?? null, quota: estimate?.quota ?? null };
}

type Asked = Pick<Health, 'serviceWorker' | 'storage' | 'page'>;

/** Seconds between two looks at what has to be asked for. */
const LOOK_SECONDS = 10;

/** The health of this machine's wall; looked at anew every ten seconds. */
export function useHealth(): Health {
  const kept = useSyncExternalStore(onKept, keptNow);
  const [asked, setAsked] = useState<Asked>(() => ({
    serviceWorker: 'serviceWorker' in navigator ? 'none' : 'absent',
    storage: { persisted: null, usage: null, quota: null },
    page: pageNow(null),
  }));
  useEffect(() => {
    let here = true;
    const look = async () => {
      const [serviceWorker, storage, page] = await Promise.all([workerState(), storageState(), samplePage()]);
      if (here) setAsked({ serviceWorker, storage, page });
    };
    void look();
    const timer = setInterval(look, LOOK_SECONDS * 1000);
    return () => {
      here = false;
      clearInterval(timer);
    };
  }, []);
  return { ...kept, ...asked, secure: globalThis.isSecureContext === true, isolated: globalThis.crossOriginIsolated === true };
}
