import type { ReactNode } from 'react';
import { useDeskApp } from '../../../parts/app.tsx';
import type { Kept } from './useKept.ts';

/** Whether what is typed is on the disk; where it is not, why, and what may be done. Two versions stand side by side. */
export function Trouble<T>(props: { kept: Kept<T>; show(value: T): ReactNode; onGone(): void }) {
  const { words } = useDeskApp();
  const w = words.book;
  const { kept } = props;
  switch (kept.state) {
    case 'untouched':
      return null;
    case 'keeping':
    case 'kept':
      return (
        <output className="meta" data-kept={kept.state}>
          {kept.state === 'kept' ? w.form.saved : w.form.saving}
        </output>
      );
    case 'full':
    case 'blocked':
      return (
        <p role="alert" className="notice is-bad" data-kept={kept.state}>
          {w.trouble[kept.state]}{' '}
          <button type="button" onClick={kept.retry}>
            {w.trouble.retry}
          </button>
        </p>
      );
    case 'changedElsewhere':
      return (
        <div role="alert" className="notice is-bad" data-kept="changedElsewhere">
          <p>{kept.theirs === null ? w.trouble.removedElsewhere : w.trouble.changed}</p>
          <dl className="two-versions">
            <div>
              <dt>{w.trouble.mine}</dt>
              <dd>{props.show(kept.value)}</dd>
            </div>
            <div>
              <dt>{w.trouble.theirs}</dt>
              <dd>{kept.theirs === null ? w.trouble.removed : props.show(kept.theirs)}</dd>
            </div>
          </dl>
          <p className="book-actions">
            <button type="button" onClick={kept.keepMine}>
              {w.trouble.keepMine}
            </button>
            <button type="button" onClick={kept.theirs === null ? props.onGone : kept.keepTheirs}>
              {w.trouble.keepTheirs}
            </button>
            {kept.theirs !== null && (
              <button type="button" onClick={kept.keepBoth}>
                {w.trouble.keepBoth}
              </button>
            )}
          </p>
        </div>
      );
  }
}
