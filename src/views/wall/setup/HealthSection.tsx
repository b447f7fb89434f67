import { use } from 'react';
import { useNow } from '../../../feeds/useNow.ts';
import { useApp } from '../../../parts/app.tsx';
import { age, decimal, elapsed, stamp } from '../../../words/format.ts';
import { loadSetupWords } from '../../../words/setupWords.ts';
import { useHealth } from '../care/health.ts';
import { useWakeLock } from '../care/useWakeLock.ts';
import { browserFloor, browserVersion } from './browser.ts';
import { FeedStates } from './FeedStates.tsx';

interface Line {
  id: string;
  name: string;
  value: string;
  note: string;
  /** null for what is neither good nor bad. */
  good: boolean | null;
}

const mib = (bytes: number) => decimal(bytes / 1_048_576, 1);

/** Notes shown at most. */
const LISTED = 8;

/** How this machine's wall is: what it has, what it lacks, what it noted of itself, and how its feeds are. */
export function HealthSection() {
  const { lang } = useApp();
  const w = use(loadSetupWords(lang));
  const now = useNow(10_000);
  // Asked for here as a wall would, so that the answer is that of this machine and address.
  useWakeLock();
  const health = useHealth();
  const { starts, errors, samples } = health.notes;
  const [start] = starts;
  const [sample] = samples;
  const reasonOf = (reason: string) => new Map<string, string>(Object.entries(w.reasons)).get(reason) ?? reason;
  const version = browserVersion(navigator.userAgent);
  const floor = browserFloor(document.getElementById('unsupported')?.textContent);
  const { usage, quota, persisted } = health.storage;
  const noted = sample === undefined ? w.sampleNone : w.sampleNote(age(sample.at, now, lang));
  const yes = (is: boolean) => (is ? w.yes : w.no);
  const h = w.health;
  const lines: Line[] = [
    { id: 'context', name: h.context, value: yes(health.secure), note: '', good: health.secure },
    {
      id: 'worker',
      name: h.worker,
      value: w.worker[health.serviceWorker],
      note: '',
      good: health.serviceWorker === 'active' || health.serviceWorker === 'waiting',
    },
    {
      id: 'wakeLock',
      name: h.wakeLock,
      value: w.wakeLock[health.wakeLock],
      note: w.wakeLockNote,
      good: health.wakeLock === 'held',
    },
    {
      id: 'persisted',
      name: h.persisted,
      value: persisted === null ? w.unknown : yes(persisted),
      note: persisted === false ? w.persistedNote : '',
      good: persisted,
    },
    {
      id: 'storage',
      name: h.storage,
      value: usage === null || quota === null ? w.unknown : w.storageOf(mib(usage), mib(quota)),
      note: '',
      good: null,
    },
    { id: 'notes', name: h.notes, value: yes(health.lasting), note: health.lasting ? '' : w.notesNote, good: health.lasting },
    {
      id: 'browser',
      name: h.browser,
      value: version === null ? w.browserOther : w.browserOf(version),
      note: floor === null ? '' : w.browserNote(floor),
      good: version === null || floor === null ? null : version >= floor,
    },
    {
      id: 'uptime',
      name: h.uptime,
      value: start === undefined ? w.unknown : elapsed(Math.max(0, now - start.at), lang),
      note: start === undefined ? w.noStarts : w.uptimeNote(reasonOf(start.reason)),
      good: null,
    },
    {
      id: 'memory',
      name: h.memory,
      value: sample === undefined || sample.heap === null ? w.unknown : w.mib(mib(sample.heap)),
      note: noted,
      good: null,
    },
    {
      id: 'canvases',
      name: h.canvases,
      value: sample === undefined ? w.unknown : w.canvasOf(sample.canvases, mib(sample.canvasBytes)),
      note: noted,
      good: null,
    },
    { id: 'charts', name: h.charts, value: sample === undefined ? w.unknown : String(sample.charts), note: noted, good: null },
    { id: 'nodes', name: h.nodes, value: sample === undefined ? w.unknown : decimal(sample.nodes, 0), note: noted, good: null },
  ];
  return (
    <section id="health" aria-labelledby="health-head">
      <h2 id="health-head">{w.sections.health}</h2>
      {health.secure ? (
        <p data-context="secure">{w.secure}</p>
      ) : (
        <div data-context="plain" className="setup-plain">
          <p>{w.plain}</p>
          <ul>
            {w.plainLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{w.plainCure}</p>
        </div>
      )}
      <div className="setup-columns">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section className="setup-table" aria-label={w.healthTable} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {[w.check, w.value, w.means].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, name, value, note, good }) => (
                <tr key={id} data-health={id} data-good={good}>
                  <th scope="row">{name}</th>
                  <td className={good === false ? 'is-bad' : undefined}>
                    {good === null ? value : `${good ? '✓' : '✕'} ${value}`}
                    {good !== null && <span className="sr-only">{` ${good ? w.ok : w.lack}`}</span>}
                  </td>
                  <td>{note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <div>
          <h3>{w.starts}</h3>
          {starts.length === 0 ? (
            <p>{w.noStarts}</p>
          ) : (
            <ul>
              {starts.slice(0, LISTED).map((s) => (
                <li key={s.at}>{`${stamp(s.at)} ${reasonOf(s.reason)}`}</li>
              ))}
            </ul>
          )}
          <h3>{w.errors}</h3>
          {errors.length === 0 ? (
            <p>{w.noErrors}</p>
          ) : (
            <ul>
              {errors.slice(0, LISTED).map((e) => (
                <li key={`${e.at} ${e.text} ${e.where}`}>
                  {stamp(e.last)} <code>{[e.text, e.where].filter((s) => s !== '').join(' ')}</code> {w.times(e.times)}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <h3>{w.feeds}</h3>
      <FeedStates now={now} />
    </section>
  );
}
