import { compoundsOf } from '../register.ts';
import type { Finding, NamedPicture } from './finding.ts';
import type { FindingsInput } from './findings.ts';

/** The renovation of the community's compounds: money done against the plan of the same week, and the same view before and after. */
export function worksFindings(input: FindingsInput): Finding[] {
  const { board, code } = input;
  return compoundsOf(board.register, code).flatMap((compound): Finding[] => {
    const figure = board.renovation.projects.find((p) => p.compound === compound.id);
    const detail = board.projectOf(compound.id);
    if (figure === undefined || detail === null) return [];
    const basis = { feed: 'renovation', from: null, to: board.week, sample: compound.placeholder === true } as const;
    const out: Finding[] = [];
    const { pictureBefore: before, pictureAfter: after } = detail.project;
    if (before !== undefined && after !== undefined && after.day <= board.week) {
      const classes = Object.values(detail.classes);
      const works = { x: classes.reduce((s, c) => s + c.done, 0), n: classes.reduce((s, c) => s + c.of, 0) };
      out.push({
        ...basis,
        kind: 'pair',
        id: `pair-${compound.id}`,
        strength: 'pair',
        from: before.day,
        to: after.day,
        name: compound.name,
        before: pictureOf(before),
        after: pictureOf(after),
        households: compound.households,
        residents: compound.residents,
        works: works.n === 0 ? null : works,
      });
    }
    if (figure.share !== null && figure.done !== null && figure.week !== null)
      out.push({
        ...basis,
        kind: 'works',
        id: `works-${compound.id}`,
        strength: figure.behind ? 'behind' : 'works',
        to: figure.week,
        name: compound.name,
        share: figure.share,
        plannedShare: figure.plannedShare,
        done: figure.done,
        budget: figure.budget,
        week: figure.week,
        isDone: figure.phase === 'done',
        curve: detail.curve,
      });
    return out;
  });
}

const pictureOf = (p: { picture: string; day: string; drawing?: boolean | undefined }): NamedPicture => ({
  path: p.picture,
  day: p.day,
  drawing: p.drawing === true,
});
