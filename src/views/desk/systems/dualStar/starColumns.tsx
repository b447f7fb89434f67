import type { Criterion } from '../../../../domain/programme.ts';
import type { OfficialBeside } from '../../../../domain/stars/officialBeside.ts';
import { STAR_STATES, type StarLedger, type StarLine } from '../../../../domain/systems/starLines.ts';
import { StarStates } from '../../../../parts/StarStates.tsx';
import { decimal, type Language, named, signed } from '../../../../words/format.ts';
import type { SystemWords } from '../../../../words/systemWords.ts';
import type { DeskWords, Words } from '../../../../words/words.ts';
import { DeskLink } from '../../DeskLink.tsx';
import type { SystemColumn } from '../SystemTable.tsx';

interface Said {
  lang: Language;
  words: Words & DeskWords;
  own: SystemWords['dualStar'];
  ledger: StarLedger;
  criteria: readonly Criterion[];
  rules: string;
  /** Frozen results by subject. */
  official: ReadonlyMap<string, OfficialBeside>;
  /** Judgements may be shown. */
  judged: boolean;
  week: string | null;
}

/** The columns of one ledger of stars: on screen with its shapes, in a file in words. */
export function starColumns(said: Said): SystemColumn<StarLine>[] {
  const { lang, words, own: w, ledger, criteria, judged } = said;
  const labels = new Map(criteria.map((c) => [c.id, named(c.label, lang)]));
  const label = (id: string) => labels.get(id) ?? id;
  const c = w.columns;
  const week = said.week === null ? {} : { week: said.week };
  const states = (l: StarLine) =>
    STAR_STATES.filter((s) => l.counts[s] > 0)
      .map((s) => w.state(words.common.star[s], l.counts[s]))
      .join(words.common.between);
  const list = (changes: StarLine['lost']) =>
    words.common.list(changes.map((e) => w.withCause(label(e.criterion), words.stars.cause[e.cause])));
  const moves = (l: StarLine): { tone: string; text: string }[] => [
    ...(l.lost.length === 0 ? [] : [{ tone: 'lost', text: w.lost(list(l.lost)) }]),
    ...(l.gained.length === 0 ? [] : [{ tone: 'gained', text: w.gained(list(l.gained)) }]),
  ];
  const moved = (l: StarLine) =>
    l.change === null
      ? w.notComparable
      : moves(l)
          .map((m) => m.text)
          .join(words.common.between) || w.noMove;
  const bonus = (l: StarLine) => (l.bonus === null ? '' : l.bonus.counts ? w.bonusIn : w.bonusNot);
  const officialOf = (l: StarLine) => said.official.get(l.code) ?? null;
  const differ = (l: StarLine) => officialOf(l)?.stars.filter((s) => s.official !== s.live).length ?? null;
  const official = (l: StarLine) => {
    const o = officialOf(l);
    return o === null ? w.noOfficial : w.official(o.period, o.lit, o.bonusStars);
  };
  const rules = (l: StarLine) => [said.rules, officialOf(l)?.rulesVersion ?? ''].filter((v) => v !== '').join(' / ');
  const note = (l: StarLine) =>
    [
      l.veto === null ? (l.unrated === null ? '' : words.common.unrated[l.unrated]) : w.veto(l.veto.documentNo),
      l.lowN ? words.common.state.lowN : '',
    ]
      .filter((s) => s !== '')
      .join(words.common.between);
  return [
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
      key: 'lit',
      heading: c.lit,
      numeric: true,
      model: { digits: 0 },
      value: (l) => (l.unrated === null && judged ? l.lit : null),
      cell: (l) => (l.unrated === null && judged ? `${l.lit}/${l.of}` : '—'),
    },
    {
      key: 'stars',
      heading: c.stars,
      value: (l) => l.stars.map((s) => w.stateOf(label(s.criterion), words.common.star[s.state])).join(words.common.between),
      cell: (l) =>
        judged ? (
          <>
            <StarStates stars={l.stars} />
            <span className="sr-only">
              {l.stars.map((s) => w.stateOf(label(s.criterion), words.common.star[s.state])).join(words.common.between)}
            </span>
          </>
        ) : (
          words.wall.withdrawn
        ),
    },
    { key: 'states', heading: c.states, value: states },
    {
      key: 'change',
      heading: c.change,
      numeric: true,
      model: { digits: 0 },
      value: (l) => (judged ? l.change : null),
      cell: (l) => (l.change === null || !judged ? '—' : signed(l.change, 0)),
    },
    {
      key: 'moved',
      heading: c.moved,
      value: moved,
      cell: (l) =>
        !judged || l.change === null || moves(l).length === 0
          ? moved(l)
          : moves(l).map((m) => (
              <div key={m.tone} className={m.tone}>
                {m.text}
              </div>
            )),
    },
    {
      key: 'bonus',
      heading: c.bonus,
      value: bonus,
      cell: (l) =>
        l.bonus === null ? (
          ''
        ) : (
          <>
            {bonus(l)} <small title={l.bonus.counts ? undefined : w.bonusNotWhy}>{named(l.bonus.brand, lang)}</small>
          </>
        ),
    },
    { key: 'note', heading: c.note, value: note },
    {
      key: 'score',
      heading: c.score,
      numeric: true,
      model: { digits: 2 },
      value: (l) => l.score,
      cell: (l) => (l.score === null ? '—' : decimal(l.score, 2)),
    },
    { key: 'official', heading: c.official, value: official },
    {
      key: 'differ',
      heading: c.differ,
      numeric: true,
      model: { digits: 0 },
      value: differ,
      cell: (l) => (differ(l) === null ? '—' : `${differ(l)}/${officialOf(l)?.stars.length ?? 0}`),
    },
    {
      key: 'street',
      heading: words.common.street,
      value: (l) => named(l.street.name, lang),
    },
    { key: 'rules', heading: c.rules, value: rules },
  ];
}
