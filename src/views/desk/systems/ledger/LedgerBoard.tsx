import { type KeyboardEvent, useRef } from 'react';
import type { LedgerItem } from '../../../../domain/ledger/items.ts';
import type { ItemState } from '../../../../domain/ledger/states.ts';
import { type Register, subjectName } from '../../../../domain/register.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayShort, decimal, named } from '../../../../words/format.ts';
import { Severity } from './Severity.tsx';

/** Cards of one column; what is beyond them is counted, and the table has it. */
const CARDS = 12;

/** Keys that move the focus: columns right, cards down. */
const MOVES = new Map<string, readonly [number, number]>([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
]);

/** The ledger as a column for each state and a card for each item. Every item shown has its card or is counted below. */
export function LedgerBoard(props: {
  items: readonly LedgerItem[];
  states: readonly ItemState[];
  register: Register;
  judged: boolean;
  times: ReadonlyMap<string, number>;
  open: string | null;
  onOpen(id: string): void;
  /** To the table, narrowed to one state. */
  onMore(state: ItemState): void;
}) {
  const { lang, words } = useDeskApp();
  const w = useSystemWords().ledger;
  const b = words.book;
  const board = useRef<HTMLDivElement>(null);
  const columns = props.states.map((state) => ({ state, items: props.items.filter((i) => i.state === state) }));
  const onKey = (event: KeyboardEvent) => {
    const move = MOVES.get(event.key);
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')?.dataset.at?.split('.').map(Number);
    if (move === undefined || at === undefined) return;
    event.preventDefault();
    const card = (c: number, r: number) => board.current?.querySelector<HTMLElement>(`[data-at="${c}.${r}"]`);
    const [column = 0, row = 0] = at;
    if (move[1] !== 0) return card(column, row + move[1])?.focus();
    for (let c = column + move[0]; c >= 0 && c < columns.length; c += move[0]) {
      const last = Math.min(CARDS, columns[c]?.items.length ?? 0) - 1;
      if (last >= 0) return card(c, Math.min(row, last))?.focus();
    }
  };
  return (
    <Region className="card" label={b.view.board}>
      <p className="meta no-print">{b.board.hint}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
      <div ref={board} className="board scroll-x" onKeyDown={onKey}>
        {columns.map(({ state, items }, c) => (
          <Region key={state} label={b.board.column(w.state[state], decimal(items.length, 0))} data-column={state}>
            <h3>
              {w.state[state]} <b data-count="">{decimal(items.length, 0)}</b>
            </h3>
            <ul>
              {items.slice(0, CARDS).map((i, r) => {
                const time = props.times.get(i.record.id);
                return (
                  <li key={i.record.id}>
                    <button
                      type="button"
                      className="board-card"
                      data-at={`${c}.${r}`}
                      data-card={i.record.id}
                      tabIndex={r === 0 ? 0 : -1}
                      aria-expanded={props.open === i.record.id}
                      onClick={() => props.onOpen(i.record.id)}
                    >
                      <b>{named(i.record.description, lang)}</b>
                      <span>{named(subjectName(props.register, i.record.compound ?? i.record.community), lang)}</span>
                      <span className="meta">{named(i.record.owner, lang)}</span>
                      <span>
                        <Severity severity={i.record.severity} />{' '}
                        {i.open && <span className="meta">{b.board.due(dayShort(i.dueOn, lang))}</span>}{' '}
                        {i.daysLate > 0 && (
                          <strong className={props.judged ? 'ledger-late' : ''}>{b.board.late(decimal(i.daysLate, 0))}</strong>
                        )}
                        {time !== undefined && <small className="tag">{b.returning.tag(decimal(time, 0))}</small>}
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
            {items.length === 0 && <p className="meta">{b.board.none}</p>}
            {items.length > CARDS && (
              <button type="button" onClick={() => props.onMore(state)}>
                {b.board.more(decimal(items.length - CARDS, 0))}
              </button>
            )}
          </Region>
        ))}
      </div>
    </Region>
  );
}
