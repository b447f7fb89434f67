import './time.css';
import { type Address, inWeek, vantageOf, weekOf, withVantage } from '../../../address/address.ts';
import { PLAIN } from '../../../domain/vantage.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { unreadWeeks } from '../../../feeds/wantedParts.ts';
import { type App, useDeskApp } from '../../../parts/app.tsx';
import { weekLong } from '../../../words/format.ts';
import { VantageControl } from './VantageControl.tsx';

/** Weeks that may be chosen, newest first. What is not read yet is read when it is chosen. */
function useWeeks(week: string | null): readonly string[] {
  const { weekly } = useFeeds();
  const known = new Set([...recordedWeeks(weekly.records), ...unreadWeeks(weekly.unread)]);
  if (week !== null) known.add(week);
  return [...known].sort().reverse();
}

/** Whether a page is looked at plainly. */
const isPlain = (address: Address) => {
  const { known, rules } = vantageOf(address);
  return known === PLAIN.known && rules === PLAIN.rules;
};

/**
 * Which week a page shows, and from where in time: the latter once a past week is chosen, where it makes a difference.
 * @param props.always the vantage of the newest week as well
 */
export function TimeControls(props: { address: Address; go: App['go']; always?: boolean }) {
  const { lang, words } = useDeskApp();
  const { address, go } = props;
  const week = weekOf(address) ?? null;
  const weeks = useWeeks(week);
  // A link names its week even where it is the newest.
  const chosen = week === weeks[0] ? null : week;
  // Back at the newest week everything is told again: nobody asked to leave out what came after its Friday.
  const onWeek = (to: string | null) => go(to === null ? withVantage(inWeek(address, null), PLAIN) : inWeek(address, to));
  return (
    <>
      <label className="week-select">
        <span className="sr-only">{words.desk.week}</span>
        <select value={chosen ?? ''} onChange={(e) => onWeek(e.target.value || null)}>
          {weeks.map((w, i) => (
            <option key={w} value={i === 0 ? '' : w}>
              {weekLong(w, lang)}
              {i === 0 ? ` · ${words.desk.newest}` : ''}
            </option>
          ))}
        </select>
      </label>
      {(props.always === true || chosen !== null || !isPlain(address)) && (
        <VantageControl vantage={vantageOf(address)} onVantage={(vantage) => go(withVantage(address, vantage))} />
      )}
    </>
  );
}
