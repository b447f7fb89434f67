import { subjectName } from '../../../domain/register.ts';
import type { SystemContext } from '../../../domain/systems/context.ts';
import type { Reconciled } from '../../../domain/systems/reconciled.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { named } from '../../../words/format.ts';

/** What is said where a register and the weekly report agree everywhere, and where they do not. */
interface Said {
  agrees(places: number): string;
  differs(names: string, agreed: number): string;
}

/** One line: whether a register and the weekly report say the same, and which places do not. */
export function ReconciledLine(props: {
  found: Reconciled | null;
  of: 'concerns' | 'wishes' | 'property' | 'councils' | 'readiness' | Said;
  ctx: SystemContext;
  /** Other words than the system's own, where it compares more than one thing. */
  said?: Said;
}) {
  const { lang, words } = useApp();
  const system = useSystemWords();
  const { found, ctx } = props;
  const w = system.concerns;
  const own = props.said ?? (typeof props.of === 'string' ? system[props.of] : props.of);
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
