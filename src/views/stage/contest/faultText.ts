import type { ContestWords } from '../../../words/contestWords.ts';
import type { DraftFault } from './draft.ts';

type FormWords = ContestWords['start']['form'];

/** Fields of which nothing but being empty can be wrong. */
const EMPTY = /^(?:zh|heldOn|judges\.\d+)$/;

/** Names of fields by their path in the rules. */
function fieldName(path: string, f: FormWords): string {
  const [, n, part] = /^quiz\.rounds\.(\d+)\.?(\w*)/.exec(path) ?? [];
  if (n !== undefined) {
    const i = Number(n) + 1;
    const round = f.round[(part === 'label' || part === '' || part === 'id' ? 'zh' : part) as keyof FormWords['round']];
    return (round ?? f.round.zh)(i);
  }
  const [, judge] = /^judges\.(\d+)$/.exec(path) ?? [];
  if (judge !== undefined) return f.judgePost(Number(judge) + 1);
  if (path.startsWith('speech.warnings')) return f.warnings;
  const names: [string, string][] = [
    ['zh', f.labelZh],
    ['heldOn', f.heldOn],
    ['weights.speech', f.weights.speech],
    ['weights.quiz', f.weights.quiz],
    ['weights.work', f.weights.work],
    ['speech.limitSeconds', f.limit],
    ['speech.overtime.everySeconds', f.every],
    ['speech.overtime.points', f.points],
    ['speech.overtime.cap', f.cap],
    ['quiz.base', f.base],
    ['quiz.full', f.full],
    ['singleSteps', f.singleSteps],
  ];
  return new Map(names).get(path) ?? path;
}

/** What is to be put right, in a line. @param nameOf a place by its code @param between what stands between two statements */
export function faultText(fault: DraftFault, f: FormWords, nameOf: (code: string) => string, between: string): string {
  switch (fault.kind) {
    case 'field':
      return (EMPTY.test(fault.path) ? f.empty : f.fault)(fieldName(fault.path, f));
    case 'rules':
      return f.rulesFault[fault.fault];
    case 'work':
      return [nameOf(fault.subject), f.workMissing].join(between);
    default:
      return f[fault.kind];
  }
}
