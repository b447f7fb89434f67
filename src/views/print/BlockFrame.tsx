import { type ReactNode, useEffect, useId, useRef } from 'react';
import { MASTHEAD, MASTHEAD_FIELDS, type Placed, TAIL } from '../../domain/bulletin/draft.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { isHalved } from '../shared/bulletin/BlockView.tsx';

interface Props {
  placed: Placed;
  isOpen: boolean;
  /** Looked for from the list of warnings. */
  isMarked: boolean;
  onOpen(open: boolean): void;
  onWords(words: string[]): void;
  onReset(): void;
  onKeep(): void;
  onToggle(): void;
  onAdd(): void;
  children: ReactNode;
}

/** Most signs of a paragraph and of a line: those of the contract. */
const PROSE = 2000;
const LINE = 200;
const MOST_ITEMS = 60;
const MOST_LINES = 8;

/** A place of the paper on screen: what is said of it, and the form that edits it. Only its child is printed. */
export function BlockFrame(props: Props) {
  const { placed, isOpen, isMarked } = props;
  const { words } = useDeskApp();
  const w = words.issuing.edit;
  const { id, isEdited, isOut, isBlank, changedFrom, strayNumbers, computed } = placed;
  const kind = id === MASTHEAD ? w.masthead : id === TAIL ? w.tail : w.kinds[placed.block?.kind ?? 'paragraph'];
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isMarked) frame.current?.scrollIntoView({ block: 'center' });
  }, [isMarked]);
  const said = [
    ...(computed === null ? [w.own] : []),
    ...(isEdited ? [w.edited] : []),
    ...(isOut ? [w.out] : isBlank ? [w.blank] : []),
  ];
  return (
    <section
      ref={frame}
      className={`frame${isEdited || computed === null ? ' is-edited' : ''}${isMarked ? ' is-marked' : ''}${isOut ? ' is-out' : ''}`}
      data-block={id}
      aria-label={`${kind} ${placed.words[0] ?? ''}`.slice(0, 40)}
    >
      <div className="frame-tools">
        {said.map((s) => (
          <span key={s} className="frame-chip">
            {s}
          </span>
        ))}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? w.done : w.change} ${kind} ${placed.words[0] ?? ''}`.slice(0, 60)}
          onClick={() => props.onOpen(!isOpen)}
        >
          {isOpen ? w.done : w.change}
        </button>
      </div>
      {props.children}
      {(strayNumbers.length > 0 || changedFrom !== null) && (
        <div className="frame-notices">
          {strayNumbers.length > 0 && <p className="is-bad">{w.stray(words.common.list(strayNumbers))}</p>}
          {changedFrom !== null && computed !== null && (
            <>
              <p>{w.changed}</p>
              <dl>
                <dt>{w.was}</dt>
                <dd>{changedFrom.join('\n')}</dd>
                <dt>{w.now}</dt>
                <dd>{computed.join('\n')}</dd>
                <dt>{w.written}</dt>
                <dd>{placed.words.join('\n')}</dd>
              </dl>
              <button type="button" onClick={props.onKeep}>
                {w.keep}
              </button>{' '}
              <button type="button" onClick={props.onReset}>
                {w.reset}
              </button>
            </>
          )}
        </div>
      )}
      {isOpen && <Form {...props} kind={kind} />}
    </section>
  );
}

function Form(props: Props & { kind: string }) {
  const { placed, onWords } = props;
  const { words } = useDeskApp();
  const w = words.issuing.edit;
  const { block, computed } = placed;
  const isList =
    block?.kind === 'list' || (block === null && computed !== null && computed.length !== 1 && placed.id !== MASTHEAD);
  const fields = fieldsOf(placed, w);
  const set = (i: number, text: string) => onWords(placed.words.map((old, k) => (k === i ? text : old)));
  const most = placed.id === TAIL ? MOST_LINES : MOST_ITEMS;
  return (
    <fieldset className="frame-form" data-form={placed.id}>
      <legend>{w.what(props.kind)}</legend>
      {placed.words.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words of a block have no name but their place
        <div className="frame-field" key={i}>
          {!(i === 0 && block !== null && isHalved(block)) && (
            <Field label={fields.label(i)} text={text} isLine={fields.isLine} onText={(t) => set(i, t)} />
          )}
          {isList && (
            <button type="button" onClick={() => onWords(placed.words.filter((_, k) => k !== i))}>
              {placed.id === TAIL ? w.removeLine(i + 1) : w.removeItem(i + 1)}
            </button>
          )}
        </div>
      ))}
      {block?.kind === 'table' && <p className="press-meta">{w.cells}</p>}
      <div className="frame-actions">
        {isList && placed.words.length < most && (
          <button type="button" onClick={() => onWords([...placed.words, ''])}>
            {placed.id === TAIL ? w.addLine : w.addItem}
          </button>
        )}
        {placed.isEdited && (
          <button type="button" onClick={props.onReset}>
            {w.reset}
          </button>
        )}
        {placed.id !== MASTHEAD && (
          <button type="button" onClick={props.onToggle}>
            {computed === null ? w.remove : placed.isOut ? w.putBack : w.leaveOut}
          </button>
        )}
        {placed.id !== TAIL && (
          <button type="button" onClick={props.onAdd}>
            {placed.id === MASTHEAD ? w.addFirst : w.add}
          </button>
        )}
        <button type="button" className="is-main" onClick={() => props.onOpen(false)}>
          {w.done}
        </button>
      </div>
    </fieldset>
  );
}

/** Names of the words of a block, and whether they are single lines. */
function fieldsOf(
  { id, block }: Placed,
  w: {
    text: string;
    caption: string;
    note: string;
    item(n: number): string;
    line(n: number): string;
    fields: Record<(typeof MASTHEAD_FIELDS)[number], string>;
  },
): { label(i: number): string; isLine: boolean } {
  if (id === MASTHEAD) return { label: (i) => w.fields[MASTHEAD_FIELDS[i] ?? 'title'], isLine: true };
  if (id === TAIL) return { label: (i) => w.line(i + 1), isLine: true };
  if (block?.kind === 'list') return { label: (i) => w.item(i + 1), isLine: false };
  if (block?.kind === 'table') return { label: (i) => (i === 0 ? w.caption : w.note), isLine: false };
  return { label: () => w.text, isLine: false };
}

function Field(props: { label: string; text: string; isLine: boolean; onText(text: string): void }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      {props.isLine ? (
        <input id={id} value={props.text} maxLength={LINE} onChange={(e) => props.onText(e.target.value)} />
      ) : (
        <textarea
          id={id}
          value={props.text}
          maxLength={PROSE}
          rows={Math.min(12, Math.max(2, Math.ceil(props.text.length / 34)))}
          onChange={(e) => props.onText(e.target.value)}
        />
      )}
    </>
  );
}
