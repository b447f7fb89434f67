import { Fragment, useMemo, useState } from 'react';
import type { Bilingual } from '../../../contract/common.ts';
import type { FeedName } from '../../../contract/envelope.ts';
import { FIELD_NAMES } from '../../../contract/fieldNames.ts';
import { asKnown } from '../../../domain/asKnown.ts';
import { recordKey } from '../../../domain/recordKey.ts';
import { type Register, subjectName } from '../../../domain/register.ts';
import { FIGURES, type Figure } from '../../../domain/systems/figures.ts';
import { useHorizon } from '../../../feeds/horizon.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp, useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { sheets as en } from '../../../words/en/sheets.ts';
import { dayShort, named, stamp } from '../../../words/format.ts';
import { sheets as zh } from '../../../words/zh/sheets.ts';
import { DeskLink } from '../DeskLink.tsx';

const PAGE = 30;
/** Fields that stand in columns of their own. */
const OWN = new Set(['kind', 'id', 'recordedAt', 'revision', 'placeholder']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Held = Record<string, unknown> & { recordedAt: string; revision: number };

/** The records behind one figure, down to every field, its time of entry and its revision; places lead to their pages. */
export function RecordsPanel(props: { figure: Figure; register: Register; week: string | null; hide?: readonly string[] }) {
  const { lang, words } = useDeskApp();
  const { frame, figures } = useSystemWords();
  const feeds = useFeeds();
  const { knownAt } = useHorizon();
  const { figure, register } = props;
  const [shown, setShown] = useState(PAGE);
  const [open, setOpen] = useState<string | null>(null);
  const names = FIGURES[figure.id].feeds;
  // Lists keep their identity from look to look, so nothing is gone through anew while nothing changed.
  const lists = names.map((feed) => feeds[feed].records as unknown as readonly Held[]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists themselves are the dependencies
  const byKey = useMemo(() => {
    const wanted = new Set([...figure.counted, ...figure.others]);
    const out = new Map<string, { feed: FeedName; record: Held; later: Held | null }>();
    names.forEach((feed, i) => {
      const own = (lists[i] ?? []).filter((r) => wanted.has(recordKey(feed, r)));
      // What was recorded after the instant looked back to is named, and not used.
      const then = new Map(asKnown(feed, own, knownAt).map((r) => [recordKey(feed, r), r]));
      for (const last of asKnown(feed, own, null)) {
        const key = recordKey(feed, last);
        const record = then.get(key) ?? last;
        const isLater = knownAt !== null && Date.parse(last.recordedAt) > knownAt;
        out.set(key, { feed, record, later: isLater ? last : null });
      }
    });
    return out;
  }, [names, figure, knownAt, ...lists]);
  const rows = [...figure.counted.map((key) => ({ key, in: true })), ...figure.others.map((key) => ({ key, in: false }))];
  const title = frame.records(figures[figure.id].name);
  return (
    <Region className="card records-panel" label={title} data-records={figure.id}>
      <h2>{title}</h2>
      <p className="meta">
        <span>{frame.counted(figure.counted.length)}</span>
        {figure.others.length > 0 && <span>{frame.others(figure.others.length)}</span>}
      </p>
      <div className="scroll-x">
        <table className="plain-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{frame.recordColumns.record}</th>
              <th scope="col">{frame.recordColumns.place}</th>
              {figure.others.length > 0 && <th scope="col">{frame.recordColumns.counted}</th>}
              <th scope="col">{frame.recordColumns.recordedAt}</th>
              <th scope="col" className="num">
                {frame.recordColumns.revision}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ key, in: counted }) => {
              const held = byKey.get(key);
              const id = key.slice(key.indexOf('/') + 1);
              return (
                <Fragment key={key}>
                  <tr data-record={key}>
                    <th scope="row">
                      {held === undefined ? (
                        <PlaceLink code={id} register={register} week={props.week} />
                      ) : (
                        <button type="button" aria-expanded={open === key} onClick={() => setOpen(open === key ? null : key)}>
                          {id}
                        </button>
                      )}
                    </th>
                    <td>{held === undefined ? '' : place(held.record, register, lang)}</td>
                    {figure.others.length > 0 && <td>{counted ? frame.yes : frame.no}</td>}
                    <td>
                      {held === undefined ? '' : stamp(Date.parse(held.record.recordedAt))}
                      {held?.later != null && (
                        <small className="tag" data-later={held.later.revision}>
                          {words.time.laterRevision(held.later.revision, stamp(Date.parse(held.later.recordedAt)))}
                        </small>
                      )}
                    </td>
                    <td className="num">{held === undefined ? '' : held.record.revision}</td>
                  </tr>
                  {open === key && held !== undefined && (
                    <tr className="record-fields">
                      <td colSpan={figure.others.length > 0 ? 5 : 4}>
                        <Fields feed={held.feed} record={held.record} register={register} hide={props.hide ?? []} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p>{frame.noRecords}</p>}
      {rows.length > shown && (
        <button type="button" onClick={() => setShown(shown + 10 * PAGE)}>
          {frame.more(Math.min(rows.length - shown, 10 * PAGE))}
        </button>
      )}
    </Region>
  );
}

/** A compound or community instead of a record: its own page goes on to the records. */
function PlaceLink(props: { code: string; register: Register; week: string | null }) {
  const { lang } = useApp();
  const name = named(subjectName(props.register, props.code), lang);
  const week = props.week === null ? {} : { week: props.week };
  if (props.register.compound.has(props.code))
    return <DeskLink to={{ page: 'compound', id: props.code, ...week }}>{name}</DeskLink>;
  if (props.register.community.has(props.code))
    return <DeskLink to={{ page: 'community', code: props.code, ...week }}>{name}</DeskLink>;
  return <>{name}</>;
}

function place(record: Held, register: Register, lang: 'zh-CN' | 'en'): string {
  const codes = [record.community, record.compound, record.subject, record.place].filter(
    (c): c is string => typeof c === 'string',
  );
  return codes.map((c) => named(subjectName(register, c), lang)).join(' ');
}

/** Every field of one record by its name, as it was sent. */
function Fields(props: { feed: FeedName; record: Held; register: Register; hide: readonly string[] }) {
  const { lang } = useApp();
  const { frame } = useSystemWords();
  const kinds = FIELD_NAMES[props.feed];
  const names = kinds[String(props.record.kind ?? 'record')] ?? kinds.record ?? {};
  const said = lang === 'en' ? en : zh;
  const choices = new Map(Object.entries(said.choices));
  const written = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return frame.none;
    if (typeof value === 'boolean') return value ? said.yes : said.no;
    if (typeof value === 'number') return String(value);
    if (Array.isArray(value)) return value.join(' ');
    if (typeof value === 'object') return 'zh' in value ? named(value as Bilingual, lang) : JSON.stringify(value);
    const text = String(value);
    if (DAY.test(text)) return dayShort(text, lang);
    if (['community', 'compound', 'subject', 'place'].includes(field)) return named(subjectName(props.register, text), lang);
    return choices.get(`${field}.${text}`) ?? choices.get(text) ?? text;
  };
  return (
    <dl>
      {Object.keys(names)
        .filter((field) => !OWN.has(field) && !props.hide.includes(field))
        .map((field) => (
          <div key={field}>
            <dt>{names[field]?.[lang === 'en' ? 1 : 0] ?? field}</dt>
            <dd data-field={field}>{written(field, props.record[field])}</dd>
          </div>
        ))}
    </dl>
  );
}
