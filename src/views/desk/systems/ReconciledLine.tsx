import { subjectName } from '../../../domain/register.ts';
import type { Reconciled } from '../../../domain/systems/concerns.ts';
import type { SystemContext } from '../../../domain/systems/context.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { named } from '../../../words/format.ts';

/** One line: whether a register and the weekly report say the same, and which communities do not. */
export function ReconciledLine(props: {
  found: Reconciled | null;
  of: 'concerns' | 'wishes' | 'property' | 'councils' | 'readiness';
  ctx: SystemContext;
  /** Other words than the system's own, where it compares more than one thing. */
  said?: { agrees(n: number): string; differs(names: string, agreed: number): string };
}) {
  const { lang, words } = useApp();
  const system = useSystemWords();
  const { found, ctx } = props;
  const w = system.concerns;
  const own = props.said ?? system[props.of];
  if (found === null) return <p className="notice">{w.noCheck}</p>;
  const name = (code: string) => named(subjectName(ctx.register, code), lang);
  const pair = (p: { numerator: number; denominator: number }) => `${p.numerator}/${p.denominator}`;
  const names = found.differ.map((d) => w.difference(name(d.community), pair(d.register), pair(d.weekly)));
  return (
    <p
      className={found.differ.length > 0 ? 'notice is-bad' : 'notice'}
      data-reconciled={found.differ.length === 0 ? 'agree' : 'differ'}
    >
      {found.differ.length > 0
        ? own.differs(words.common.list(names), found.agree.length)
        : found.agree.length > 0
          ? own.agrees(found.agree.length)
          : ''}
      {found.unreported.length > 0 && lang === 'en' && ' '}
      {found.unreported.length > 0 && w.unreported(words.common.list(found.unreported.map(name)))}
    </p>
  );
}
