import { useMemo } from 'react';
import type { LogEntry } from '../../../domain/emergency/log.ts';
import type { Span } from '../../../domain/emergency/mode.ts';
import { register } from '../../../domain/register.ts';
import type { TableModel } from '../../../export/tableModel.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { named, stamp } from '../../../words/format.ts';
import { logText } from './logText.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** The log as a file: what is on the screen, with when each entry was recorded. */
export function LogFiles(props: { span: Span; log: LogEntry[]; demo: boolean }) {
  const w = useEmergencyWords();
  const { lang, words } = useApp();
  const district = useFeeds().district.records;
  const places = useMemo(() => register(district, null), [district]);
  const { order, end } = props.span;
  const model = (): TableModel => {
    const began = stamp(Date.parse(order.at));
    const c = w.logColumns;
    const time = (heading: string) => ({ heading, digits: null, kind: 'instant' as const });
    const plain = (heading: string) => ({ heading, digits: null });
    return {
      preamble: [
        w.logTitle,
        ...(props.demo ? [words.common.demo] : []),
        ...(order.drill ? [w.drill] : []),
        `${named(order.event, lang)} ${w.startedBy(named(order.issuer, lang), began)} ${end === null ? w.running : w.ended(stamp(Date.parse(end.at)))}`,
        w.basis(order.document, named(order.orderedBy, lang), named(order.confirmedBy, lang)),
      ],
      notes: [],
      columns: [time(c.at), plain(c.kind), plain(c.place), plain(c.what), plain(c.post), time(c.recorded)],
      rows: props.log.map((e) => {
        const text = logText(e, places, w, lang);
        return [e.at, w.logKinds[e.kind], text.place, text.what, text.post, e.recordedAt];
      }),
      sheet: w.logTitle,
      fileName: w.fileName(order.id, began.slice(0, 10)),
    };
  };
  const save = () =>
    void Promise.all([import('../../../export/tableModel.ts'), import('../../../export/offer.ts')]).then(([table, file]) => {
      const made = model();
      file.offer(new Blob([table.csv(made)], { type: 'text/csv;charset=utf-8' }), `${made.fileName}.csv`);
    });
  return (
    <button type="button" onClick={save}>
      {w.saveCsv}
    </button>
  );
}
