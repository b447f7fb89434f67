import { useRef } from 'react';
import { shortStreetName } from '../../../charts/streetName.ts';
import type { HallRow, HallView } from '../../../domain/contest/audience.ts';
import type { Language } from '../../../words/format.ts';
import { named } from '../../../words/format.ts';
import type { HallWords } from '../../../words/hallWords.ts';
import { boardRows } from './boardRows.ts';
import { halves, placeText, score } from './hallText.ts';
import { usePages } from './usePages.ts';

interface Props {
  view: HallView;
  words: HallWords;
  lang: Language;
  /** Changes with whatever decides how high a row is. */
  look: string;
}

/** A value this page does not possess: nothing but the mark that it is kept back. */
const Hatch = ({ label }: { label: string }) => <span className="hall-hatch" role="img" aria-label={label} />;

/** The board: places among those who are done, then who is on stage, then who waits. */
export function HallTable({ view, words: w, lang, look }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rows = boardRows(view);
  const { weights, lastRevealed } = view;
  // Whatever makes a row higher: its name, and a line of its own for what was taken off.
  const names = rows.map((r) => `${r.contestant} ${r.off ?? 0}`).join();
  const on = view.stage?.contestant ?? null;
  const wanted = view.confirmed !== null ? rows[0]?.contestant : (lastRevealed.at(-1) ?? on);
  const focus = rows.findIndex((r) => r.contestant === wanted);
  const page = usePages(box, `${names} ${lang} ${look} ${view.frozen}`, focus < 0 ? null : focus);
  const heads: [string, number][] = [
    [w.columns.speech(weights.speech), weights.speech],
    [w.columns.quiz(weights.quiz), weights.quiz],
    [w.columns.work(weights.work), weights.work],
  ];
  return (
    <section className="hall-board" ref={box} data-panel="board">
      <table data-pages={page.measured ? page.of : undefined}>
        <thead>
          <tr>
            <th className="hall-place">{w.columns.place}</th>
            <th className="hall-who">
              {view.level === 'street' ? w.columns.street : w.columns.community}
              {/* While rows are measured its room is kept: it may be a line of its own. */}
              {(page.of > 1 || !page.measured) && <span className="hall-page">{w.page(page.at, page.of)}</span>}
            </th>
            {heads.map(([head, weight]) => weight > 0 && <th key={head}>{head}</th>)}
            <th className="hall-sum">{w.columns.total}</th>
            <th className="hall-gap">{w.columns.gap}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(
            (row, i) =>
              (!page.measured || page.rows.includes(i)) && (
                <Row
                  key={row.contestant}
                  row={row}
                  view={view}
                  words={w}
                  lang={lang}
                  isOn={row.contestant === on && row.total === null && row.standing !== 'waiting' && row.standing !== 'spoken'}
                  isNew={view.confirmed === null && lastRevealed.includes(row.contestant)}
                />
              ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Row(props: { row: HallRow; view: HallView; words: HallWords; lang: Language; isOn: boolean; isNew: boolean }) {
  const { row, view, words: w, lang, isOn, isNew } = props;
  const { weights } = view;
  const name = named(row.name, lang);
  const off = row.off !== null && row.off > 0 ? w.off(halves(row.off)) : null;
  const classes = [isOn ? 'is-on' : '', isNew ? 'is-new' : '', row.place?.low === 1 && row.gap === 0 ? 'is-first' : ''];
  return (
    <tr className={classes.join(' ').trim()} data-contestant={row.contestant}>
      <td className="hall-place">{label(row, w, isOn)}</td>
      <th className="hall-who" scope="row">
        <span className="hall-name">{name}</span>
        {row.streetName !== null && <span className="hall-street">{named(shortStreetName(row.streetName), lang)}</span>}
      </th>
      {weights.speech > 0 && <td>{row.speech === null ? w.standing[row.standing] : score(row.speech)}</td>}
      {weights.quiz > 0 && (
        <td>
          <Quiz row={row} view={view} words={w} />
        </td>
      )}
      {weights.work > 0 && <td>{row.work === null ? '' : score(row.work)}</td>}
      <td className="hall-sum" data-total={row.total ?? undefined}>
        {row.total !== null ? <b>{score(row.total)}</b> : view.frozen !== null && row.hidden && <Hatch label={w.hidden} />}
        {off !== null && <span className="hall-off is-below">{off}</span>}
      </td>
      <td className="hall-gap">
        {row.gap === null ? '' : row.gap === 0 ? w.leads : score(-row.gap)}
        {off !== null && <span className="hall-off">{off}</span>}
      </td>
    </tr>
  );
}

function label(row: HallRow, w: HallWords, isOn: boolean) {
  if (row.place !== null) return <b className={row.place.low === row.place.high ? '' : 'is-range'}>{placeText(row.place)}</b>;
  if (isOn) return <b className="hall-now">{w.onStage}</b>;
  return row.lot === null ? '' : <span className="hall-lot">{w.lot(row.lot)}</span>;
}

/** The quiz as it counts; while it goes on the points so far, in words that say so. */
function Quiz({ row, view, words: w }: { row: HallRow; view: HallView; words: HallWords }) {
  if (row.quiz !== null) return score(row.quiz);
  const points = view.quizPoints[row.contestant];
  if (points === undefined) return <Hatch label={w.hidden} />;
  return view.quizBegun ? <span className="hall-points">{w.points(halves(points))}</span> : '';
}
