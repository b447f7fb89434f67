import { startTransition, useEffect, useReducer } from 'react';
import type { Steps } from '../../../domain/steps.ts';
import type { SystemContext, SystemRecords } from '../../../domain/systems/context.ts';
import { inSlices } from '../../../feeds/inSlices.ts';

type Work<A> = (records: SystemRecords, ctx: SystemContext) => Steps<A>;
interface Kept {
  records: SystemRecords;
  ctx: SystemContext;
  coming: Promise<unknown>;
  answer?: unknown;
}

/** Answers kept of each work: two panes ask in turns. */
const KEPT = 2;
const held = new WeakMap<object, readonly Kept[]>();

/** The work on these records, begun once however many ask. */
function begun<A>(work: Work<A>, records: SystemRecords, ctx: SystemContext): Kept {
  const list = held.get(work) ?? [];
  const known = list.find((k) => k.records === records && k.ctx === ctx);
  if (known !== undefined) return known;
  const own: Kept = { records, ctx, coming: Promise.resolve() };
  own.coming = inSlices(work(records, ctx)).then((answer) => {
    own.answer = answer;
  });
  held.set(work, [own, ...list].slice(0, KEPT));
  return own;
}

const isOf = (k: Kept, ctx: SystemContext): boolean =>
  k.ctx.week === ctx.week && k.ctx.knownAt === ctx.knownAt && k.ctx.rulesOf === ctx.rulesOf;

/**
 * What long work says of these records, done in slices beside whatever the page draws: in one go it would hold a wall's turn.
 * @param whole whether every feed it rests on has spoken: what half the records say is nobody's figure
 * @returns the answer; of older records and the same week while newer ones are worked out; null before the first
 */
export function useSliced<A>(work: Work<A>, records: SystemRecords, ctx: SystemContext, whole: boolean): A | null {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const list = held.get(work) ?? [];
  const known = list.find((k) => k.records === records && k.ctx === ctx && k.answer !== undefined);
  useEffect(() => {
    if (!whole) return;
    let left = false;
    const own = begun(work, records, ctx);
    if (own.answer === undefined)
      own.coming.then(
        () => left || startTransition(redraw),
        (error: unknown) => left || reportError(error),
      );
    return () => {
      left = true;
    };
  }, [work, records, ctx, whole]);
  if (!whole) return null;
  const answer = known ?? list.find((k) => k.answer !== undefined && isOf(k, ctx));
  return (answer?.answer as A | undefined) ?? null;
}
