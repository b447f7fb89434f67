import type { CriterionFamily, Programme } from '../../../domain/programme.ts';
import type { TableModel } from '../../../export/tableModel.ts';
import { named } from '../../../words/format.ts';
import { type PaperSource, tableFile } from '../output/paper.ts';

/** The items and weights in force, a line a check, families one after the other. */
export function weightsFile(source: PaperSource, programme: Programme, families: readonly CriterionFamily[]): TableModel {
  const { words, lang } = source;
  const w = words.method.weights;
  const c = words.output.columns;
  const status = (official: boolean) => (official ? w.official : words.common.sample);
  const rows = families.flatMap((family) =>
    programme.criteria[family].flatMap((criterion) =>
      criterion.indicators.map((i) => [
        w.families[family],
        named(criterion.label, lang),
        criterion.weight,
        status(criterion.official),
        named(i.label, lang),
        i.weight,
        named(i.unit, lang),
        status(i.official),
      ]),
    ),
  );
  return tableFile(
    source,
    { title: w.title, week: null, rests: ['programme'], of: rows.length },
    [
      { heading: c.family, digits: null },
      { heading: w.columns.criterion, digits: null },
      { heading: w.columns.weight, digits: 1, kind: 'share' },
      { heading: w.columns.status, digits: null },
      { heading: c.check, digits: null },
      { heading: c.checkWeight, digits: 1, kind: 'share' },
      { heading: c.unit, digits: null },
      { heading: c.official, digits: null },
    ],
    rows,
  );
}
