import { useCallback } from 'react';
import type { CellValue, ModelColumn, TableModel } from '../../../export/tableModel.ts';
import { useHorizon } from '../../../feeds/horizon.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { type Paper, type PaperSource, tableFile } from './paper.ts';

/** Makes the files of a page; what they say of age is of the moment of the call. */
export function usePaper(): {
  source(): PaperSource;
  file(paper: Paper, columns: ModelColumn[], rows: CellValue[][]): TableModel;
} {
  const { lang, words } = useDeskApp();
  const feeds = useFeeds();
  const seen = useHorizon();
  const source = useCallback((): PaperSource => ({ feeds, words, lang, now: Date.now(), seen }), [feeds, words, lang, seen]);
  const file = useCallback(
    (paper: Paper, columns: ModelColumn[], rows: CellValue[][]) => tableFile(source(), paper, columns, rows),
    [source],
  );
  return { source, file };
}
