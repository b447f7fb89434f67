import { use, useState } from 'react';
import { writeAddress } from '../../../address/address.ts';
import type { WallProfile } from '../../../contract/walls.ts';
import { arcMinutes, type Glass, type Margins, REM_PER_SIDE, roomOf, unmet } from '../../../domain/wall/room.ts';
import { UNNAMED_WALL } from '../../../domain/wall/wall.ts';
import { wallRem } from '../../../looks/look.ts';
import { useApp } from '../../../parts/app.tsx';
import { decimal } from '../../../words/format.ts';
import { loadSetupWords } from '../../../words/setupWords.ts';
import { Input } from './Input.tsx';
import { openPreview, PRESETS, type Preset } from './shapes.ts';
import type { Drafting } from './useDraft.ts';

type Field = 'width' | 'height' | 'dpr' | 'rows' | 'heightMm' | 'distanceMm';
type Typed = Record<Field, string>;

/** What each number may be; those of the profile as the feed has them. */
const RANGES: Record<Field, readonly [number, number]> = {
  width: [300, 40_000],
  height: [300, 20_000],
  dpr: [0.5, 8],
  rows: [300, 20_000],
  heightMm: [100, 20_000],
  distanceMm: [500, 100_000],
};
const FIELDS = Object.keys(RANGES) as Field[];

const typedOf = (p: Preset): Typed => ({
  width: String(p.width),
  height: String(p.height),
  dpr: '1',
  rows: String(p.profile.rows),
  heightMm: String(p.profile.heightMm),
  distanceMm: String(p.profile.distanceMm),
});

/** The numbers that were typed; null where one is none, or out of its range. */
function read(typed: Typed): { glass: Glass; profile: WallProfile } | null {
  const n = (f: Field) => (typed[f].trim() === '' ? Number.NaN : Number(typed[f]));
  if (!FIELDS.every((f) => n(f) >= RANGES[f][0] && n(f) <= RANGES[f][1]) || !Number.isInteger(n('rows'))) return null;
  return {
    glass: { width: n('width'), height: n('height'), dpr: n('dpr') },
    profile: { rows: n('rows'), heightMm: n('heightMm'), distanceMm: n('distanceMm') },
  };
}

/** Whether the farthest seat can read a wall, what that costs, and what would do where it cannot. */
export function DistanceSection(props: { id: string; drafting: Drafting }) {
  const { id, drafting } = props;
  const { lang, address } = useApp();
  const w = use(loadSetupWords(lang));
  const { rows, heightMm, distanceMm } = drafting.draft;
  const [own, setOwn] = useState<Typed | null>(null);
  const [used, setUsed] = useState(false);
  // Until somebody types: this wall's own profile where it has one, on the glass of this very screen.
  const hasProfile = rows !== '' && heightMm !== '' && distanceMm !== '';
  const here = { width: String(screen.width), height: String(screen.height), dpr: String(devicePixelRatio) };
  const typed = own ?? (hasProfile ? { ...here, rows, heightMm, distanceMm } : typedOf(PRESETS[0] as Preset));
  const set = (next: Typed) => {
    setOwn(next);
    setUsed(false);
  };
  const names: Record<Field, string> = {
    width: w.width,
    height: w.height,
    dpr: w.dpr,
    rows: w.fields.rows,
    heightMm: w.fields.heightMm,
    distanceMm: w.fields.distanceMm,
  };
  const asked = read(typed);
  const preview = ({ glass, profile }: { glass: Glass; profile: WallProfile }) =>
    writeAddress({
      lang: address.lang,
      view: 'wall',
      reading: 'stars',
      scene: 'overview',
      ...(id === UNNAMED_WALL ? {} : { wall: id }),
      profile,
      glass,
    });
  return (
    <section id="distance" aria-labelledby="distance-head">
      <h2 id="distance-head">{w.sections.distance}</h2>
      <p className="setup-note">{w.distanceWhat}</p>
      <fieldset>
        <legend>{w.presetsName}</legend>
        <p className="setup-row">
          {PRESETS.map((p) => (
            <button
              key={p.id}
              type="button"
              aria-pressed={FIELDS.every((f) => typed[f] === typedOf(p)[f])}
              onClick={() => set(typedOf(p))}
            >
              {w.presets[p.id]}
            </button>
          ))}
        </p>
      </fieldset>
      <div className="setup-row">
        {FIELDS.map((f) => (
          <Input key={f} name={names[f]} value={typed[f]} onChange={(value) => set({ ...typed, [f]: value })} />
        ))}
      </div>
      {asked === null ? (
        <p role="status" className="is-bad" data-distance="incomplete">
          {w.incomplete}
        </p>
      ) : (
        <>
          <Verdict {...asked} safe={safeOf(drafting.draft)} />
          <p className="setup-row">
            <a
              href={preview(asked)}
              target="_blank"
              rel="noreferrer"
              onClick={(event) => {
                event.preventDefault();
                openPreview(preview(asked), asked.glass);
              }}
            >
              {w.tryHere}
            </a>
            <small>{w.tryNote}</small>
            <button
              type="button"
              onClick={() => {
                drafting.change({ rows: typed.rows, heightMm: typed.heightMm, distanceMm: typed.distanceMm });
                setUsed(true);
              }}
            >
              {w.use}
            </button>
            <small role="status">{used ? w.used : ''}</small>
          </p>
        </>
      )}
    </section>
  );
}

/** The margins of the draft, as the wall itself takes them; one that is no number yet is none. */
function safeOf(draft: Drafting['draft']): Margins {
  const n = (text: string) => {
    const value = Number(text);
    return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : 0;
  };
  return { top: n(draft.top), right: n(draft.right), bottom: n(draft.bottom), left: n(draft.left) };
}

/** Height of a Han character in em, measured in the product's font. */
const HAN = 0.891;
const metres = (mm: number) => decimal(mm / 1000, 2);

function Verdict(props: { glass: Glass; profile: WallProfile; safe: Margins }) {
  const { glass, profile, safe } = props;
  const { lang, words } = useApp();
  const w = use(loadSetupWords(lang));
  const room = roomOf(glass, profile, safe);
  const not = unmet(glass, profile, safe);
  const pixels =
    (Math.min(glass.width, glass.height) / REM_PER_SIDE) *
    room.k *
    (Math.min(profile.rows, glass.height * glass.dpr) / glass.height);
  const roles = (Object.keys(wallRem) as (keyof typeof wallRem)[]).sort((a, b) => wallRem[b] - wallRem[a]);
  return (
    <div className="setup-columns">
      <div role="status" data-distance={not === null ? 'met' : 'unmet'}>
        {not === null ? (
          <p>
            {`✓ ${w.met(decimal(room.k, 2))} ${w.shape[room.shape]}${words.common.between}${w.grid[room.grid]}${words.common.between}`}
            {room.drops.size === 0 ? w.nothingDropped : w.dropped(words.common.list([...room.drops].map((d) => w.drop[d])))}
          </p>
        ) : (
          <>
            <p className="is-bad">{`✕ ${w.unmet(decimal(not.needed, 2), decimal(not.possible, 2))}`}</p>
            <p>{w.would(metres(Math.floor(not.maxDistanceMm / 10) * 10), metres(Math.ceil(not.minHeightMm / 10) * 10))}</p>
            {not.minRows !== null && <p>{w.wouldRows(Math.ceil(not.minRows))}</p>}
          </>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="setup-table" aria-label={w.tableWhat} tabIndex={0}>
        <table>
          <caption className="sr-only">{w.tableWhat}</caption>
          <thead>
            <tr>
              {[w.role, w.px, w.digits, w.han].map((h) => (
                <th key={h} scope="col">
                  {h}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => (
              <tr key={role} data-role={role}>
                <th scope="row">{w.roles[role]}</th>
                <td className="num">{decimal(wallRem[role] * pixels, 1)}</td>
                <td className="num">{decimal(arcMinutes(glass, profile, wallRem[role], room.k), 1)}</td>
                <td className="num">{decimal(arcMinutes(glass, profile, wallRem[role], room.k, HAN), 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
