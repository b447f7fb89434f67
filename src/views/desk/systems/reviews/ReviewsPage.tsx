import type { SystemAddress } from '../../../../address/address.ts';
import { subjectName } from '../../../../domain/register.ts';
import type { ReviewRow } from '../../../../domain/systems/reviews.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayShort, decimal, named, percent } from '../../../../words/format.ts';
import { markScale, ThreeMarks } from '../../../shared/systems/ThreeMarks.tsx';
import { useReviews } from '../../../shared/systems/useReviews.ts';
import { useSystemFeed } from '../../../shared/systems/useSystemFeed.ts';
import { DeskLink } from '../../DeskLink.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';

/** Three Reviews: three marks on one line for each community, widest gap first. */
export function ReviewsPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const w = useSystemWords().reviews;
  const { system } = props;
  const { ctx, figures, sentence, rows, period, line } = useReviews(system.week);
  const { judged } = useSystemFeed('reviews');
  const { register, programme } = ctx;
  const scale = markScale(rows);
  const place = (code: string) => named(subjectName(register, code), lang);
  const score = (r: ReviewRow, face: 'self' | 'peer' | 'mass') => r.marks[face]?.score ?? null;
  const written = (x: number | null) => (x === null ? w.missing : decimal(x, 1));
  const columns: SystemColumn<ReviewRow>[] = [
    {
      key: 'community',
      heading: w.columns.community,
      value: (r) => place(r.community),
      cell: (r) => <DeskLink to={{ page: 'community', code: r.community }}>{place(r.community)}</DeskLink>,
    },
    {
      key: 'street',
      heading: w.columns.street,
      value: (r) => named(subjectName(register, r.street), lang),
    },
    {
      key: 'marks',
      heading: w.columns.marks,
      value: (r) => (r.wide ? w.wide : r.few ? w.few : ''),
      cell: (r) => (
        <ThreeMarks
          row={r}
          scale={scale}
          judged={judged}
          label={(['self', 'peer', 'mass'] as const)
            .map((f) => `${w.faces[f]} ${written(score(r, f))}`)
            .join(words.common.between)}
        />
      ),
    },
    ...(['self', 'peer', 'mass'] as const).map(
      (face): SystemColumn<ReviewRow> => ({
        key: face,
        heading: w.columns[face],
        numeric: true,
        model: { digits: 1 },
        value: (r) => score(r, face),
        cell: (r) => written(score(r, face)),
      }),
    ),
    {
      key: 'gap',
      heading: w.columns.gap,
      numeric: true,
      model: { digits: 1 },
      value: (r) => r.gap,
      cell: (r) => (
        <span className={r.wide && judged ? 'is-bad' : ''}>
          {r.gap === null ? '—' : decimal(r.gap, 1)}
          {r.wide && judged && <small> {w.wide}</small>}
          {r.few && <small> {w.few}</small>}
        </span>
      ),
    },
    {
      key: 'score',
      heading: w.columns.score,
      numeric: true,
      model: { digits: 1 },
      value: (r) => r.score,
      cell: (r) => (r.score === null ? '—' : decimal(r.score, 1)),
    },
    { key: 'scorers', heading: w.columns.scorers, numeric: true, value: (r) => r.marks.mass?.scorers ?? null },
    {
      key: 'day',
      heading: w.columns.day,
      model: { digits: null, kind: 'day' },
      value: (r) => r.marks.mass?.day ?? null,
      cell: (r) => (r.marks.mass === null ? '—' : dayShort(r.marks.mass.day, lang)),
    },
  ];
  const shown = rows.filter((r) => system.street === null || r.street === system.street);
  const { rules } = programme;
  const notes = [
    ...(line === null ? [] : [`${w.line(decimal(line, 0))} ${words.common.sample}`]),
    ...(rules?.selfWeight === undefined || rules.peerWeight === undefined || rules.massWeight === undefined
      ? []
      : [
          `${w.weights(percent(rules.selfWeight, 0), percent(rules.peerWeight, 0), percent(rules.massWeight, 0))} ${words.common.sample}`,
        ]),
    w.legend,
  ];
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <fieldset className="toolbar" aria-label={words.desk.filters.label}>
        <StreetFilter system={system} register={register} streets={[...new Set(rows.map((r) => r.street))].sort()} />
        <span className="times">
          {[period === null ? '' : w.period(period), ...notes].filter((s) => s !== '').join(words.common.between)}
        </span>
      </fieldset>
      <SystemTable
        system={system}
        title={w.table}
        week={ctx.week}
        rests={['reviews', 'district']}
        columns={columns}
        rows={shown}
        all={rows}
        rowKey={(r) => r.community}
        notes={notes}
        filters={system.street === null ? [] : [named(subjectName(register, system.street), lang)]}
      />
    </SystemFrame>
  );
}
