import {
  type Address,
  fromSameVantage,
  pinnedAddress,
  vantageOf,
  weekOf,
  withVantage,
  writeAddress,
} from '../../../address/address.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { knownBeside } from '../time/besideAddress.ts';
import { VantageControl } from '../time/VantageControl.tsx';
import { CopyLink } from './CopyLink.tsx';
import { Menu } from './Menu.tsx';

/** What can be stopped at the week of a page. */
const STOPPED = [
  { view: 'wall', reading: 'stars' },
  { view: 'stage', community: null, slide: 1 },
] as const;

/** Wall or stage at a past week, looked at from where the page is. */
const stopped = (to: (typeof STOPPED)[number], from: Address, week: string): Address =>
  fromSameVantage({ ...to, lang: from.lang, week }, from);

/** The whole page to take along: as a link that restores it, beside itself at another point in time, its past week on wall and stage, and on paper. */
export function PageMenu() {
  const { lang, words, address, go } = useDeskApp();
  const { weekly } = useFeeds();
  const w = words.output;
  const week = weekOf(address);
  const url = () => {
    const newest = weekly.records.reduce((week, r) => (r.week > week ? r.week : week), '');
    const pinned = pinnedAddress(address, { week: newest === '' ? null : newest, lang });
    // The chapters of a long page are its anchors.
    return location.origin + writeAddress(pinned) + location.hash;
  };
  return (
    <>
      <CopyLink url={url} />
      <Menu label={w.share} name={w.share}>
        {(close) => (
          <>
            {week !== undefined && (
              <>
                <fieldset className="menu-time">
                  <legend>{words.time.title}</legend>
                  <VantageControl vantage={vantageOf(address)} onVantage={(vantage) => go(withVantage(address, vantage))} />
                </fieldset>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    go(knownBeside(address));
                  }}
                >
                  {w.beside}
                </button>
                <p className="meta">{w.besideWhat}</p>
                {week !== null && (
                  <p className="menu-stopped">
                    {STOPPED.map((to) => (
                      <a key={to.view} href={writeAddress(stopped(to, address, week))}>
                        {w.stopped[to.view]}
                      </a>
                    ))}
                  </p>
                )}
              </>
            )}
            <button
              type="button"
              onClick={() => {
                close();
                // The menu itself is not part of the page.
                setTimeout(() => print());
              }}
            >
              {w.print}
            </button>
            <p className="meta">{w.printWhat}</p>
          </>
        )}
      </Menu>
    </>
  );
}
