import type { BulletinDocument } from '../../contract/issues.ts';
import { useDeskApp } from '../../parts/app.tsx';
import type { Warning } from './useDraft.ts';

/** Warnings of one rule. */
export interface RuleGroup {
  rule: string;
  warnings: Warning[];
}

/** Warnings by their rule, in the order in which the rules first come. */
export function byRule(warnings: readonly Warning[]): RuleGroup[] {
  const groups = new Map<string, Warning[]>();
  for (const warning of warnings) groups.set(warning.rule, [...(groups.get(warning.rule) ?? []), warning]);
  return [...groups].map(([rule, of]) => ({ rule, warnings: of }));
}

/** The block a warning is about: the first that it names itself, the block of its subject's id, else the first table with its row. */
export function blockOf(document: BulletinDocument, { subject, blocks }: Warning): string | null {
  const named = document.blocks.find((b) => blocks?.includes(b.id));
  if (named !== undefined) return named.id;
  const found = document.blocks.find(
    (b) => b.id === subject || (b.kind === 'table' && b.rows.some((row) => row.key === subject)),
  );
  return found?.id ?? null;
}

/** What the fairness check warns of. `warnings` is null where it has not run: then nothing is said to be well. */
export function FairnessPanel(props: {
  warnings: readonly Warning[] | null;
  document: BulletinDocument | null;
  onJump: ((block: string, subject: string) => void) | null;
}) {
  const { warnings, document, onJump } = props;
  const { words } = useDeskApp();
  const w = words.issuing.fairness;
  return (
    <section className="press-panel" aria-labelledby="fairness-title">
      <h2 id="fairness-title">
        {w.title}
        {warnings !== null && warnings.length > 0 && <small> {w.count(warnings.length)}</small>}
      </h2>
      <p className="press-meta">{w.what}</p>
      {warnings === null ? (
        <p>{w.notRun}</p>
      ) : warnings.length === 0 ? (
        <p data-fairness="none">{w.none}</p>
      ) : (
        byRule(warnings).map((g) => (
          <section key={g.rule} data-rule={g.rule}>
            <h3>{ruleName(w, g.rule)}</h3>
            <ul>
              {g.warnings.map((warning) => {
                const block = document === null ? null : blockOf(document, warning);
                return (
                  <li key={`${warning.subject} ${warning.text}`}>
                    {warning.text}
                    {block !== null && onJump !== null && (
                      <button
                        type="button"
                        aria-label={`${w.jump} ${warning.text}`}
                        onClick={() => onJump(block, warning.subject)}
                      >
                        {w.jump}
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        ))
      )}
    </section>
  );
}

/** The name of a rule; a rule of a later release has none here. */
export const ruleName = (w: { rules: Record<string, string>; other: string }, rule: string): string =>
  new Map(Object.entries(w.rules)).get(rule) ?? w.other;
