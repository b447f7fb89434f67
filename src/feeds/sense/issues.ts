import type { IssueRecord } from '../../contract/issues.ts';
import { issueId, issueYear } from '../../domain/bulletin/numbering.ts';
import type { Finding } from './finding.ts';

/** Year and number as one number that grows with time; NaN for what is no id of an issue. */
const rank = (id: string): number => {
  const [year, number] = id.split('-').map(Number);
  return Number(year) * 1000 + Number(number);
};

/** An issue never changes, is called what it says it is, and corrects only what came before it. Its check code is judged apart. */
export function issuesSense(r: IssueRecord): Finding | null {
  if (r.revision > 1) return { field: 'revision', code: 'revised', value: r.revision };
  if (r.year !== issueYear(r.week)) return { field: 'year', code: 'sum', value: r.year };
  if (r.id !== issueId(r.year, r.number)) return { field: 'id', code: 'sum', value: r.id };
  if (r.document.week !== r.week) return { field: 'document.week', code: 'sum', value: r.document.week };
  const late = r.corrects.find((id) => rank(id) >= rank(r.id));
  if (late !== undefined) return { field: 'corrects', code: 'order', value: late };
  const ids = r.document.blocks.map((b) => b.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  return twice === undefined ? null : { field: 'document.blocks', code: 'duplicate', value: twice };
}
