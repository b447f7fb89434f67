import { useCallback, useEffect, useRef, useState } from 'react';
import { type Imported, importInWorker } from './client.ts';
import type { FeedUrls, FromExchange } from './protocol.ts';

type Progress = Extract<FromExchange, { kind: 'progress' }>;

/** Where an import stands. Everything lives in this page's memory and is gone with it. */
export type ImportState =
  | { phase: 'idle' }
  | { phase: 'working'; file: string; step: Progress['step']; share: number }
  | { phase: 'cancelled' }
  | { phase: 'failed'; reason: string }
  | ({ phase: 'done' } & Imported);

/** Imports one file at a time beside the page; a further file ends the one before, leaving the page ends it too. */
export function useImport(urls: FeedUrls): { state: ImportState; start(file: File): void; cancel(): void } {
  const [state, setState] = useState<ImportState>({ phase: 'idle' });
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), []);
  const start = useCallback(
    (file: File) => {
      end.current();
      setState({ phase: 'working', file: file.name, step: 'serving', share: 0 });
      end.current = importInWorker(file, Date.now(), urls, {
        progress: (step, share) => setState({ phase: 'working', file: file.name, step, share }),
        done: (imported) => setState({ phase: 'done', ...imported }),
        failed: (reason) => setState({ phase: 'failed', reason }),
      });
    },
    [urls],
  );
  const cancel = useCallback(() => {
    end.current();
    setState({ phase: 'cancelled' });
  }, []);
  return { state, start, cancel };
}
