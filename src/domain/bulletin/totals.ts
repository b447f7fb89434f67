import type { MeanFigure } from '../board.ts';
import type { Figure } from '../systems/figures.ts';
import type { BulletinInput } from './input.ts';
import type { Total } from './types.ts';

const NOTHING = { units: null, plan: null, marginPoints: null, numerator: null, denominator: null } as const;

/** A mean over the compounds. The value of the week before only where the same units stand in both. */
function meanTotal(id: 'score' | 'stars', figure: MeanFigure, { ctx }: BulletinInput): Total {
  const whole = figure.value !== null && figure.change !== null && figure.both === figure.n;
  return {
    ...NOTHING,
    id,
    feed: 'weekly',
    kind: id === 'score' ? 'points' : 'stars',
    value: figure.value,
    previous: whole ? (figure.value as number) - (figure.change as number) : null,
    change: figure.change,
    absence: figure.value !== null ? null : ctx.programme.rules === null ? 'noRules' : 'notReported',
    units: { n: figure.n, of: figure.of, both: figure.both },
    from: ctx.windowFrom,
    to: ctx.week,
  };
}

function rateTotal(id: Total['id'], feed: Total['feed'], figure: Figure | undefined, { ctx, feeds }: BulletinInput): Total {
  const here = feeds.find((f) => f.feed === feed)?.gap === null ? figure : undefined;
  const { value = null, previous = null } = here ?? {};
  return {
    ...NOTHING,
    id,
    feed,
    kind: 'share',
    value,
    previous,
    change: value === null || previous === null ? null : value - previous,
    absence: here === undefined ? 'notReported' : here.absence,
    numerator: here?.numerator ?? null,
    denominator: here?.denominator ?? null,
    from: here?.from ?? null,
    to: here?.to ?? ctx.week,
  };
}

function satisfactionTotal(input: BulletinInput): Total {
  const { satisfaction: now, previousSatisfaction: before } = input.board;
  const [value, previous] = [now?.share ?? null, before?.share ?? null];
  return {
    ...NOTHING,
    id: 'satisfaction',
    feed: 'weekly',
    kind: 'share',
    value,
    previous,
    change: value === null || previous === null ? null : value - previous,
    absence: now === null ? 'noRules' : now.answers === 0 ? 'notReported' : now.hidden ? 'hidden' : null,
    // Of hidden answers the numerator would give them away.
    numerator: value === null ? null : (now?.satisfied ?? null),
    denominator: value === null ? null : (now?.answers ?? null),
    marginPoints: now?.marginPoints ?? null,
    from: input.ctx.windowFrom,
    to: input.ctx.week,
  };
}

/** The figures of the district at the head of the bulletin, each as its own place makes it. */
export function totals(input: BulletinInput): Total[] {
  const { board, ledger, concerns, renovation } = input;
  const behindFrom = board.programme.rules?.behindPlanPoints ?? 0;
  const works = rateTotal('renovation', 'renovation', renovation, input);
  const { gapPoints, counted, of, behind } = board.renovation;
  return [
    meanTotal('score', board.score, input),
    meanTotal('stars', board.stars, input),
    satisfactionTotal(input),
    { ...works, plan: works.value === null || gapPoints === null ? null : { gapPoints, counted, of, behind, behindFrom } },
    rateTotal(
      'rectified',
      'ledger',
      ledger.figures.find((f) => f.id === 'ledger.onTime'),
      input,
    ),
    rateTotal(
      'concerns',
      'concerns',
      concerns.figures.find((f) => f.id === 'concerns.onTime'),
      input,
    ),
  ];
}
