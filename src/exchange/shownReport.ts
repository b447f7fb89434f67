import type { Changes } from './changes.ts';
import type { ImportReport } from './importFile.ts';
import { type ChangeLine, type ChangesShown, LISTED_CHANGES, type ShownReport } from './protocol.ts';

/** The report without the files' text and with the first changes of each feed, corrections before the rest. */
export function shownReport(report: ImportReport): ShownReport {
  const { changes, files, ...rest } = report;
  return { ...rest, changes: changes.map(shownChanges), files: files.map(({ path, records }) => ({ path, records })) };
}

function shownChanges(c: Changes): ChangesShown {
  const lines: ChangeLine[] = [];
  const room = () => LISTED_CHANGES - lines.length;
  for (const x of c.changed.slice(0, room())) lines.push({ kind: 'changed', ...x });
  for (const x of c.added.slice(0, room())) lines.push({ kind: 'added', ...x, revision: 1, fields: [] });
  for (const key of c.missing.slice(0, room())) lines.push({ kind: 'missing', key, sheet: '', row: 0, revision: 0, fields: [] });
  return {
    feed: c.feed,
    added: c.added.length,
    changed: c.changed.length,
    unchanged: c.unchanged,
    missing: c.missing.length,
    lines,
  };
}
