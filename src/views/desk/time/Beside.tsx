import { useCallback, useEffect, useRef } from 'react';
import { type Address, type BesideAddress, paneAddress, writeAddress } from '../../../address/address.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { type App, useDeskApp } from '../../../parts/app.tsx';
import { DeskPage } from '../DeskPage.tsx';
import { besideOf, knownBeside, otherSide, rulesBeside, SIDES, type Side, weeksBeside } from './besideAddress.ts';
import { Differences } from './Differences.tsx';
import { PageAt } from './PageAt.tsx';
import { TimeControls } from './TimeControls.tsx';

/** Two pages of the desk side by side, each whole, at its own address, in its own week and from its own vantage. */
export function Beside(props: { beside: BesideAddress; title: string }) {
  const { words, address, go } = useDeskApp();
  const { weekly } = useFeeds();
  const { left, right } = props.beside;
  const { lang } = address;
  const newest = recordedWeeks(weekly.records).at(-1);
  const t = words.time.beside;
  const heads = { left: useRef<HTMLElement>(null), right: useRef<HTMLElement>(null) };
  return (
    <div className="beside">
      <header className="beside-head">
        <h1>{t.title}</h1>
        <fieldset className="beside-quick">
          <legend>{t.quick}</legend>
          <button type="button" onClick={() => go({ ...knownBeside(left), lang })}>
            {t.knownThen}
          </button>
          <button type="button" onClick={() => go({ ...rulesBeside(left), lang })}>
            {t.rulesToday}
          </button>
          {newest !== undefined && (
            <button type="button" onClick={() => go({ ...weeksBeside(left, newest), lang })}>
              {t.weeks}
            </button>
          )}
        </fieldset>
        <button type="button" onClick={() => go(besideOf(lang, right, left))}>
          {t.swap}
        </button>
        {/* Where one stands below the other. */}
        <span className="beside-jump">
          {SIDES.map((side) => (
            <button
              key={side}
              type="button"
              onClick={() => {
                heads[side].current?.scrollIntoView();
                heads[side].current?.focus({ preventScroll: true });
              }}
            >
              {t.goTo} {t[side]}
            </button>
          ))}
        </span>
      </header>
      <Differences left={left} right={right} />
      <div className="beside-panes">
        {SIDES.map((side) => (
          <Pane key={side} side={side} beside={props.beside} title={props.title} box={heads[side]} />
        ))}
      </div>
    </div>
  );
}

/** One of the two pages. What it goes to becomes this side's part of the whole address; a page of no week fills the window. */
function Pane(props: { side: Side; beside: BesideAddress; title: string; box: { current: HTMLElement | null } }) {
  const { words, address, go } = useDeskApp();
  const { side, beside } = props;
  const { lang } = address;
  const t = words.time.beside;
  const own: Address = { ...beside[side], lang };
  const goOn = useCallback<App['go']>(
    (to, how) => {
      const pane = paneAddress(to);
      if (pane === null) go(to, how);
      else go(besideOf(lang, ...(side === 'left' ? ([pane, beside.right] as const) : ([beside.left, pane] as const))), how);
    },
    [go, lang, side, beside],
  );
  const page = own.view === 'desk' ? own.page : 'ranking';
  const body = useRef<HTMLDivElement>(null);
  const [path] = writeAddress(own).split('?');
  // Another page begins at its top, as in a window of its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what is waited for
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [path]);
  const name = t.pane(t[side], words.desk.nav[page]);
  return (
    <section ref={props.box} className="pane" aria-label={name} tabIndex={-1} data-pane={side} data-page={page}>
      <header className="pane-head">
        <strong>{name}</strong>
        <TimeControls address={own} go={goOn} always />
        <button type="button" aria-label={t.closeSide(t[side])} onClick={() => go({ ...beside[otherSide(side)], lang })}>
          {t.close}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div ref={body} className="pane-body" tabIndex={0}>
        <PageAt address={own} go={goOn} title={props.title} pane={t[side]}>
          <DeskPage />
        </PageAt>
      </div>
    </section>
  );
}
