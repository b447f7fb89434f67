import type { Programme } from '../../../../domain/programme.ts';
import type { StarLedger } from '../../../../domain/systems/starLines.ts';
import type { CheckMove, WeekLine } from '../../../../domain/systems/weekly.ts';
import { Move } from '../../../../parts/Move.tsx';
import { checkText } from '../../../../words/checkText.ts';
import { decimal, type Language, named, signed } from '../../../../words/format.ts';
import type { SystemWords } from '../../../../words/systemWords.ts';
import type { DeskWords, Words } from '../../../../words/words.ts';
import { DeskLink } from '../../DeskLink.tsx';
import type { SystemColumn } from '../SystemTable.tsx';

interface Said {
  lang: Language;
  words: Words & DeskWords;
  own: SystemWords['weekly'];
  ledger: StarLedger;
  programme: Programme;
  judged: boolean;
  week: string | null;
  /** False where the mode of the week shows no places. */
  places: boolean;
}

/** Columns that say where one unit stands among others. */
const PLACES = new Set(['placeBefore', 'place', 'move']);

/** Checks named in a row. */
const NAMED = 2;

/** The columns of two weeks side by side. */
export function weekColumns(said: Said): SystemColumn<WeekLine>[] {
  const { lang, words, own: w, ledger, programme, judged } = said;
  const c = w.columns;
  const digits = ledger === 'community' ? 2 : 1;
  const families = [...programme.criteria.compoundStar, ...programme.criteria.communityStar, ...programme.criteria.weeklyScore];
  const labels = new Map(families.map((f) => [f.id, named(f.label, lang)]));
  const indicator = (id: string) => named(programme.indicator.get(id)?.label ?? { zh: id, en: id }, lang);
  const stars = (changes: WeekLine['lost']) => words.common.list(changes.map((e) => `${labels.get(e.criterion) ?? e.criterion}`));
  const check = (m: CheckMove): string => {
    const own = programme.indicator.get(m.indicator);
    if (own === undefined) return m.indicator;
    const few = m.before.lowN || m.now.lowN ? `${words.common.between}${words.common.state.lowN}` : '';
    return `${w.check(named(own.label, lang), checkText(m.before, own, w), checkText(m.now, own, w))}${few}`;
  };
  const report = (l: WeekLine): string =>
    l.silence !== null
      ? w.silence[l.silence]
      : [
          l.missing.length === 0 ? '' : w.missing(words.common.list(l.missing.map(indicator))),
          l.returned.length === 0 ? '' : w.returned(words.common.list(l.returned.map(indicator))),
        ]
          .filter((s) => s !== '')
          .join(words.common.between);
  const move = (l: WeekLine) => {
    const arrow = l.entry?.arrow ?? null;
    if (arrow === null) return words.league.notCompared;
    return arrow.arrow === 'none' ? words.league.notMoved : words.league.moved(arrow.arrow, Math.round(Math.abs(arrow.move)));
  };
  const score = (x: number | null | undefined) => (x == null ? w.unknown : decimal(x, digits));
  const place = (x: number | null | undefined) => (x === undefined ? w.unknown : x === null ? w.placeNone : String(x));
  const week = said.week === null ? {} : { week: said.week };
  const columns: SystemColumn<WeekLine>[] = [
    {
      key: 'name',
      heading: c.name[ledger],
      value: (l) => named(l.name, lang),
      cell: (l) => (
        <DeskLink
          to={ledger === 'compound' ? { page: 'compound', id: l.code, ...week } : { page: 'community', code: l.code, ...week }}
        >
          {named(l.name, lang)}
        </DeskLink>
      ),
    },
    {
      key: 'scoreBefore',
      heading: c.scoreBefore[ledger],
      numeric: true,
      model: { digits: 2 },
      value: (l) => l.scoreBefore,
      cell: (l) => score(l.scoreBefore),
    },
    {
      key: 'score',
      heading: c.score[ledger],
      numeric: true,
      model: { digits: 2 },
      value: (l) => l.entry?.score ?? null,
      cell: (l) => score(l.entry?.score),
    },
    {
      key: 'change',
      heading: c.change,
      numeric: true,
      model: { digits: 2 },
      value: (l) => l.entry?.change ?? null,
      cell: (l) => (l.entry?.change == null ? w.unknown : signed(l.entry.change, digits)),
    },
    {
      key: 'placeBefore',
      heading: c.placeBefore,
      numeric: true,
      model: { digits: 0 },
      value: (l) => l.placeBefore ?? null,
      cell: (l) => place(l.placeBefore),
    },
    {
      key: 'place',
      heading: c.place,
      numeric: true,
      model: { digits: 0 },
      value: (l) => l.entry?.place ?? null,
      cell: (l) => place(l.entry?.place),
    },
    { key: 'move', heading: c.move, value: move, cell: (l) => <Move entry={l.entry} /> },
    {
      key: 'lit',
      heading: c.stars,
      numeric: true,
      value: (l) => (judged ? l.lit : null),
      cell: (l) =>
        judged
          ? w.starsMove(l.litBefore === null ? w.unknown : String(l.litBefore), l.lit === null ? w.unknown : String(l.lit))
          : w.unknown,
    },
    { key: 'gained', heading: c.gained, value: (l) => (judged ? stars(l.gained) : '') },
    { key: 'lost', heading: c.lost, value: (l) => (judged ? stars(l.lost) : '') },
    {
      key: 'checks',
      heading: c.checks,
      value: (l) => l.moves.slice(0, NAMED).map(check).join(words.common.between),
      cell: (l) =>
        l.moves.length === 0 ? w.noChange : l.moves.slice(0, NAMED).map((m) => <div key={m.indicator}>{check(m)}</div>),
    },
    { key: 'report', heading: c.report, value: report },
    {
      key: 'corrected',
      heading: c.corrected,
      numeric: true,
      model: { digits: 0 },
      value: (l) => l.corrected.length,
      cell: (l) => (l.corrected.length === 0 ? '' : w.corrected(l.corrected.length)),
    },
  ];
  return said.places ? columns : columns.filter((column) => !PLACES.has(column.key));
}
