import type { Bilingual } from '../../contract/common.ts';
import { casesOfWeek } from '../cases/caseLibrary.ts';
import { weekStart } from '../civil.ts';
import { subjectName } from '../register.ts';
import type { BulletinInput } from './input.ts';
import { has } from './stands.ts';
import type { Practice } from './types.ts';

/** Most that a bulletin tells. */
const MOST = 3;

/**
 * Up to three candidates for typical practice, from the records alone and of as many kinds as there are: a case of the library
 * that was taken up or written in the week, a bright spot that a team found in it, a check that is better than chance explains and was so again this week, a star newly lit by its own
 * numbers, wishes realised. Whether one of them is worth telling is for people to say.
 */
export function practice(input: BulletinInput): Practice[] {
  const kinds = [cases(input), brightSpots(input), improved(input), starsGained(input), wishesRealised(input)];
  const chosen = kinds.flatMap((own) => own.slice(0, 1)).slice(0, MOST);
  const more = kinds.flatMap((own) => own.slice(1));
  return [...chosen, ...more.slice(0, MOST - chosen.length)];
}

function placed({ board: { register } }: BulletinInput, subject: string) {
  const compound = register.compound.get(subject);
  const community = compound === undefined ? undefined : register.community.get(compound.community);
  return { subject, name: subjectName(register, subject), community: community?.name ?? null };
}

function cases(input: BulletinInput): Practice[] {
  if (!has(input.feeds, 'models')) return [];
  return casesOfWeek(input.library, input.ctx.week).map(({ entry, event, day }): Practice => {
    const { title, problem, result, official } = entry.record;
    return { ...placed(input, entry.record.subject), kind: 'case', title, problem, result, event, day, official };
  });
}

function brightSpots(input: BulletinInput): Practice[] {
  if (!has(input.feeds, 'visits')) return [];
  const first = weekStart(input.ctx.week);
  return input.supervision.findings
    .filter((f) => f.finding.found === 'brightSpot' && f.visit.day >= first)
    .map(({ finding, visit }) => ({
      ...placed(input, visit.subject),
      kind: 'brightSpot',
      text: finding.text,
      criterion: criterionLabel(input, finding.criterion),
      day: visit.day,
      team: visit.team,
    }));
}

function improved(input: BulletinInput): Practice[] {
  return (input.weakSpots?.brights ?? [])
    .filter((b) => b.by !== null && b.run.measure === 'share' && b.recent.n > 0 && b.baseline.n > 0)
    .flatMap((b): Practice[] => {
      const indicator = input.board.programme.indicator.get(b.indicator);
      if (indicator === undefined || indicator.sensitive) return [];
      const { value, x, n, weeks } = b.baseline;
      return [
        {
          ...placed(input, b.subject),
          kind: 'improved',
          indicator: indicator.label,
          recent: b.recent,
          baseline: { value, x, n, weeks },
        },
      ];
    });
}

function starsGained(input: BulletinInput): Practice[] {
  return input.starLines.flatMap((line) =>
    line.gained.flatMap((g): Practice[] => {
      const criterion = criterionLabel(input, g.criterion);
      if (g.cause !== 'numbers' || criterion === null || g.from === null || g.to === null) return [];
      return [{ ...placed(input, line.code), kind: 'starGained', criterion, from: g.from, to: g.to, lit: line.lit }];
    }),
  );
}

/** Told of the community with most of them, where it is one alone. */
function wishesRealised(input: BulletinInput): Practice[] {
  if (!has(input.feeds, 'wishes')) return [];
  const first = weekStart(input.ctx.week);
  const by = new Map<string, number>();
  for (const { realised, record } of input.wishes.standings)
    if (realised && (record.realisedOn as string) >= first) by.set(record.community, (by.get(record.community) ?? 0) + 1);
  const [top, next] = [...by].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (top === undefined) return [];
  const realised = [...by.values()].reduce((a, b) => a + b, 0);
  const alone = top[1] > (next?.[1] ?? 0);
  return [{ ...placed(input, top[0]), kind: 'wishes', realised, communities: by.size, most: alone ? top[1] : null }];
}

/** The name of a good or project; null where none is named or it is not known. */
export function criterionLabel({ board }: Pick<BulletinInput, 'board'>, id: string | null | undefined): Bilingual | null {
  if (id == null) return null;
  const all = Object.values(board.programme.criteria).flat();
  return all.find((c) => c.id === id)?.label ?? null;
}
