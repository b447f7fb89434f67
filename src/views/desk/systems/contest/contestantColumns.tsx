import { type Register, subjectName } from '../../../../domain/register.ts';
import type { ContestantLine, ContestLine, ShownResult } from '../../../../domain/systems/contestLines.ts';
import { decimal, type Language, named } from '../../../../words/format.ts';
import type { SystemWords } from '../../../../words/systemWords.ts';
import { PlaceName } from '../PlaceName.tsx';
import type { SystemColumn } from '../SystemTable.tsx';

const PARTS = ['speech', 'quiz', 'work', 'deduction', 'total'] as const;

/** The columns of a contest: places where they are shown, posts, lots, and where it was held what each was given. */
export function contestantColumns(of: {
  line: ContestLine;
  register: Register;
  week: string | null;
  lang: Language;
  words: SystemWords['contest'];
}): SystemColumn<ContestantLine>[] {
  const { line, register, lang, words: w } = of;
  const name = (code: string) => named(subjectName(register, code), lang);
  const street = (code: string) => register.community.get(code)?.street;
  const level = w.level[line.record.level];
  const points = (part: (typeof PARTS)[number]): SystemColumn<ContestantLine> => ({
    key: part,
    heading: w.columns[part],
    numeric: true,
    value: (c) => c.result?.[part] ?? null,
    cell: (c) => (c.result === null ? w.noResult : written(c.result, part)),
    model: { digits: 2 },
  });
  return [
    ...(line.placed
      ? [
          {
            key: 'place',
            heading: w.columns.place,
            value: (c: ContestantLine) => c.result?.place ?? null,
            cell: (c: ContestantLine) => (c.result?.place == null ? '—' : w.place(c.result.place, c.result.joint)),
            model: { digits: 0 },
          },
        ]
      : []),
    {
      key: 'post',
      heading: w.columns.post,
      value: (c) => w.post(name(c.record.subject), level),
      cell: (c) => (
        <>
          <PlaceName code={c.record.subject} register={register} week={of.week} /> {level}
        </>
      ),
    },
    ...(line.record.level === 'community'
      ? [
          {
            key: 'street',
            heading: w.columns.street,
            value: (c: ContestantLine) => {
              const code = street(c.record.subject);
              return code === undefined ? '' : name(code);
            },
          },
        ]
      : []),
    {
      key: 'lot',
      heading: w.columns.lot,
      numeric: true,
      value: (c) => c.record.lot,
      cell: (c) => c.record.lot ?? w.noLots,
      model: { digits: 0 },
    },
    ...(line.standing === 'held' ? PARTS.map(points) : []),
  ];
}

const written = (result: ShownResult, part: (typeof PARTS)[number]): string => {
  const points = result[part];
  return points === null ? '—' : decimal(points, 2);
};
