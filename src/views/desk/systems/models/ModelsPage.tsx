import './models.css';
import { useState } from 'react';
import type { SystemAddress } from '../../../../address/address.ts';
import { type CaseEntry, OTHER_TOPIC } from '../../../../domain/cases/caseEntry.ts';
import { casesMatching } from '../../../../domain/cases/caseSearch.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { named } from '../../../../words/format.ts';
import { topicName } from '../../../shared/systems/topicName.ts';
import { useModels } from '../../../shared/systems/useModels.ts';
import { countColumn } from '../../DeskTable.tsx';
import { PlaceName } from '../PlaceName.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';
import { CasePanel } from './CasePanel.tsx';
import { TopicTiles } from './TopicTiles.tsx';

/** Models and benchmarks: each theme with who shows it, and the case library, every case with a page state of its own. */
export function ModelsPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const { models: w } = useSystemWords();
  const { system } = props;
  const { ctx, figures, sentence, library, topics } = useModels(system.week);
  const to = useSystemGo(system);
  const [text, setText] = useState('');
  const { register, programme } = ctx;
  const topic = (id: string) => {
    const own = topics.find((t) => t.id === id);
    return own === undefined ? w.other : topicName(own, lang, words.common.theme);
  };
  const labels = new Map(Object.values(programme.criteria).flatMap((list) => list.map((c) => [c.id, c.label] as const)));
  const criterion = (id: string | undefined) => {
    const label = id === undefined ? undefined : labels.get(id);
    return label === undefined ? (id ?? '') : named(label, lang);
  };
  const criteria = [...new Set(library.flatMap((e) => e.record.criterion ?? []))].sort();
  const streets = [...new Set(library.flatMap((e) => e.street ?? []))].sort();
  const rows = casesMatching(library, { topic: system.tab, criterion: system.filter, street: system.street, text });
  const open = system.item === null ? undefined : library.find((e) => e.record.id === system.item);
  const filters = [
    system.tab === null ? '' : topic(system.tab),
    system.filter === null ? '' : criterion(system.filter),
    text.trim(),
  ].filter((s) => s !== '');
  const columns: SystemColumn<CaseEntry>[] = [
    {
      key: 'title',
      heading: w.columns.title,
      value: (e) => named(e.record.title, lang),
      cell: ({ record }) => (
        <>
          <button
            type="button"
            aria-expanded={system.item === record.id}
            onClick={() => to({ item: system.item === record.id ? null : record.id })}
          >
            {named(record.title, lang)}
          </button>{' '}
          {!record.official && <small className="tag">{words.common.sample}</small>}
        </>
      ),
    },
    {
      key: 'place',
      heading: w.columns.place,
      value: (e) => named(e.name, lang),
      cell: (e) => <PlaceName code={e.record.subject} register={register} week={system.week} />,
    },
    { key: 'topic', heading: w.columns.topic, value: (e) => topic(e.topic) },
    { key: 'criterion', heading: w.columns.criterion, value: (e) => criterion(e.record.criterion) },
    countColumn('steps', w.columns.steps, (e) => (e.steps.length === 0 ? null : e.steps.length)),
    {
      key: 'writtenOn',
      heading: w.columns.writtenOn,
      value: (e) => e.record.writtenOn,
      model: { digits: null, kind: 'day' },
    },
    {
      key: 'adoptedOn',
      heading: w.columns.adoptedOn,
      value: (e) => e.adoptedOn,
      cell: (e) => e.adoptedOn ?? '—',
      model: { digits: null, kind: 'day' },
    },
  ];
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <TopicTiles topics={topics} chosen={system.tab} onChoose={(tab) => to({ tab })} register={register} week={system.week} />
      {system.item !== null && (
        <CasePanel
          entry={open}
          topics={open === undefined ? [] : [topic(open.topic), criterion(open.record.criterion)].filter((s) => s !== '')}
          register={register}
          week={system.week}
          close={() => to({ item: null })}
        />
      )}
      <fieldset className="toolbar" aria-label={w.library}>
        <label>
          {w.topic}
          <select value={system.tab ?? ''} onChange={(e) => to({ tab: e.target.value || null })}>
            <option value="">{w.allTopics}</option>
            {[...topics.map((t) => t.id), OTHER_TOPIC].map((id) => (
              <option key={id} value={id}>
                {topic(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {w.criterion}
          <select value={system.filter ?? ''} onChange={(e) => to({ filter: e.target.value || null })}>
            <option value="">{w.allCriteria}</option>
            {criteria.map((id) => (
              <option key={id} value={id}>
                {criterion(id)}
              </option>
            ))}
          </select>
        </label>
        <StreetFilter system={system} register={register} streets={streets} />
        <label>
          {w.search}
          <input type="search" value={text} maxLength={60} onChange={(e) => setText(e.target.value)} />
        </label>
      </fieldset>
      <SystemTable
        system={system}
        title={w.library}
        week={ctx.week}
        rests={['models']}
        columns={columns}
        rows={rows}
        rowKey={(e) => e.record.id}
        all={library}
        filters={filters}
      />
      {rows.length === 0 && <p className="notice">{w.nothing}</p>}
    </SystemFrame>
  );
}
