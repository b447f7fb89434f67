import { use } from 'react';
import { writeAddress } from '../../../address/address.ts';
import { UNNAMED_WALL } from '../../../domain/wall/wall.ts';
import { useApp } from '../../../parts/app.tsx';
import { loadSetupWords } from '../../../words/setupWords.ts';
import { Copyable } from './Copyable.tsx';
import { type KioskFile, kioskFile } from './kiosk.ts';
import { saveText } from './saveText.ts';

const SYSTEMS = [
  ['linux', ['jiayuan-wall.sh', 'jiayuan-wall.service']],
  ['windows', ['jiayuan-wall.bat']],
] as const satisfies readonly [string, readonly KioskFile[]][];

/** What opens this wall by itself, filled in with its address, as text to copy and as files. */
export function KioskSection(props: { id: string }) {
  const { lang } = useApp();
  const w = use(loadSetupWords(lang));
  const place = writeAddress({
    lang: null,
    view: 'wall',
    reading: 'stars',
    ...(props.id === UNNAMED_WALL ? {} : { wall: props.id }),
  });
  const url = new URL(place, location.href);
  return (
    <section id="kiosk" aria-labelledby="kiosk-head">
      <h2 id="kiosk-head">{w.sections.kiosk}</h2>
      <p className="setup-note">{w.kioskWhat}</p>
      {url.protocol === 'http:' && <p className="setup-note">{w.insecureFlag(url.origin)}</p>}
      <h3>{w.address}</h3>
      <Copyable label={w.address} text={url.href} />
      <div className="setup-columns">
        {SYSTEMS.map(([system, files]) => (
          <div key={system}>
            <h3>{system === 'linux' ? w.kioskLinux : w.kioskWindows}</h3>
            <ol>
              {w.kioskSteps[system].map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            {files.map((file) => {
              const text = kioskFile(file, url.href);
              return (
                <div key={file} data-kiosk={file}>
                  <h4>{w.files[file]}</h4>
                  <Copyable label={w.files[file]} text={text} rows={file.endsWith('.service') ? 9 : 12} />
                  <button
                    type="button"
                    aria-label={`${w.save}: ${w.files[file]}`}
                    onClick={() => saveText(text, file, 'text/plain')}
                  >
                    {w.save}
                  </button>
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}
