import { useEffect } from 'react';
import type { Address } from '../../../address/address.ts';
import { weekOf } from '../../../address/address.ts';
import { FEED_NAMES, type FeedName } from '../../../contract/envelope.ts';
import { FIGURES, figuresOf } from '../../../domain/systems/figures.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { weekLong } from '../../../words/format.ts';
import { dataTimes, isDemo, rulesLine } from './paper.ts';
import { usePaper } from './usePaper.ts';

/** The feeds a page of the desk rests on. */
function restsOf(address: Address): readonly FeedName[] {
  if (address.view !== 'desk') return [];
  switch (address.page) {
    case 'ranking':
    case 'compound':
    case 'community':
      return ['weekly', 'stars', 'renovation', 'district'];
    case 'yearend':
      return ['weekly', 'stars', 'programme', 'district'];
    case 'burden':
      return ['weekly', 'programme', 'district'];
    case 'weakspots':
      return ['weekly', 'visits', 'district'];
    case 'map':
      return [address.reading === 'renovation' ? 'renovation' : 'weekly', 'district'];
    case 'renovation':
      return ['renovation', 'district'];
    case 'system':
      return [...new Set(figuresOf(address.system.id).flatMap((f) => FIGURES[f].feeds))];
    case 'programme':
    case 'glossary':
    case 'beside':
      return [];
    case 'bulletins':
      return ['issues'];
    case 'method':
      return ['programme'];
    case 'data':
      return FEED_NAMES;
  }
}

/**
 * What paper says first: of whom, which week, how old, by which rules, and whether it is a demonstration. From where in time
 * it is looked at stands below it, on screen as well.
 */
export function PrintHead(props: { title: string; page: string }) {
  const { lang, words, address, pane } = useDeskApp();
  const feeds = useFeeds();
  const paper = usePaper();
  const w = words.output;
  const newest = recordedWeeks(feeds.weekly.records).at(-1) ?? '';
  const asked = weekOf(address);
  const week = asked === undefined ? null : (asked ?? (newest === '' ? null : newest));
  const demo = isDemo(feeds);
  const source = paper.source();
  const times = dataTimes(source, restsOf(address));
  const dated = `${words.desk.dataTimes} ${times.length === 0 ? w.noData : words.common.list(times)}`;
  const parts = [...(demo ? [words.common.demo] : []), props.page, ...(week === null ? [] : [weekLong(week, lang)])];
  const head = parts.join(words.common.between);
  const foot = `${w.printedFrom(props.title)}${words.common.between}${dated}`;
  useEffect(() => {
    if (pane !== null) return;
    // Margins of paper take their text from style alone.
    const { style } = document.documentElement;
    style.setProperty('--print-head', JSON.stringify(head));
    style.setProperty('--print-foot', JSON.stringify(foot));
  }, [head, foot, pane]);
  return (
    <div className="print-only print-head">
      <strong>{props.title}</strong> {demo && <DemoChip />}
      <div>{[props.page, ...(week === null ? [] : [weekLong(week, lang)])].join(words.common.between)}</div>
      <div>
        {dated}
        {words.common.between}
        {rulesLine(source, week)}
      </div>
    </div>
  );
}
