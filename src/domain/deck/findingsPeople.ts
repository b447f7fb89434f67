import { reviews } from '../systems/reviews.ts';
import { SIDES, satisfactionSurveys } from '../systems/satisfaction.ts';
import { waitCurve, wishes, wishRows } from '../systems/wishes.ts';
import { wording } from '../wording.ts';
import type { Finding } from './finding.ts';
import type { FindingsInput } from './findings.ts';

/** What residents asked for and said: micro-wishes, the three reviews, the two surveys. */
export function peopleFindings(input: FindingsInput): Finding[] {
  return [wish, surveys, review].flatMap((of) => of(input));
}

function wish({ code, records, ctx }: FindingsInput): Finding[] {
  const { standings } = wishes(records, ctx);
  const row = wishRows(standings, ctx).find((r) => r.community === code);
  if (row === undefined || row.realised === 0) return [];
  return [
    {
      kind: 'wishes',
      id: 'wishes',
      strength: 'wishes',
      feed: 'wishes',
      from: null,
      to: ctx.week,
      sample: false,
      realised: row.realised,
      verified: row.verified,
      own: row.curve,
      district: waitCurve(standings),
    },
  ];
}

function surveys({ code, records, ctx }: FindingsInput): Finding[] {
  const answer = satisfactionSurveys(records, ctx);
  const row = answer.rows.find((r) => r.community === code);
  return SIDES.flatMap((side, i): Finding[] => {
    const cell = row?.sides[side];
    if (cell == null || cell.share === null || cell.interval === null) return [];
    const all = answer.figures[i];
    const district =
      all?.value == null || all.numerator === null || all.denominator === null ? null : { x: all.numerator, n: all.denominator };
    const { label, official } = wording(ctx.programme, 'satisfaction', side);
    const lowN = cell.state === 'lowN';
    const above = !lowN && district !== null && cell.interval[0] > district.x / district.n;
    return [
      {
        kind: 'satisfaction',
        id: `satisfaction-${side}`,
        strength: above ? 'above' : 'people',
        feed: 'reviews',
        from: all?.from ?? null,
        to: all?.to ?? ctx.week,
        sample: !official,
        side,
        label,
        interval: cell.interval,
        own: { x: cell.satisfied as number, n: cell.answers as number },
        district,
        above,
        lowN,
      },
    ];
  });
}

function review({ code, records, ctx }: FindingsInput): Finding[] {
  const answer = reviews(records, ctx);
  const row = answer.rows.find((r) => r.community === code);
  const mass = row?.marks.mass ?? null;
  // Marks of so few residents are not judged on the desk, and are no page on stage.
  if (row === undefined || mass === null || row.few || answer.period === null) return [];
  const faces = (['self', 'peer', 'mass'] as const).flatMap((face) => {
    const mark = row.marks[face];
    return mark === null ? [] : [{ face, score: mark.score, scorers: mark.scorers }];
  });
  return [
    {
      kind: 'reviews',
      id: 'reviews',
      strength: 'people',
      feed: 'reviews',
      from: null,
      to: mass.day,
      sample: false,
      period: answer.period,
      score: mass.score,
      scorers: mass.scorers,
      faces,
    },
  ];
}
