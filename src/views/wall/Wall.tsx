import '../../parts/base.css';
import './wall.css';
import { lazy, Suspense } from 'react';
import type { Bilingual } from '../../contract/common.ts';
import { cssVariables } from '../../looks/look.ts';
import { tokens, wallAlarm } from '../../looks/tokens.ts';
import { useApp } from '../../parts/app.tsx';
import { useShell } from '../../parts/useShell.ts';
import { RoomFrame } from './RoomFrame.tsx';
import { Screen } from './Screen.tsx';

const COLOURS = cssVariables(tokens.wall, wallAlarm);
/** Read and typed on from near: light, as a desk is. */
const SETUP_COLOURS = cssVariables(tokens.desk);

const Setup = lazy(() => import('./setup/SetupPage.tsx').then((m) => ({ default: m.SetupPage })));
const Log = lazy(() => import('./emergency/LogPage.tsx').then((m) => ({ default: m.LogPage })));

/** The address of a wall leads to the wall itself, to where it is set up, or to the log of its emergencies. */
export function Wall(props: { title: Bilingual }) {
  const { address, words } = useApp();
  const isSetup = address.view === 'wall' && address.page === 'setup';
  useShell(isSetup ? 'setup' : 'wall', isSetup ? SETUP_COLOURS : COLOURS);
  if (address.view !== 'wall') return null;
  if (address.page === undefined)
    return (
      <RoomFrame at={address}>
        <Screen title={props.title} at={address} />
      </RoomFrame>
    );
  return (
    <Suspense fallback={<p>{words.wall.waiting}</p>}>
      {address.page === 'setup' ? <Setup wall={address.wall} /> : <Log event={address.event} at={address.at} />}
    </Suspense>
  );
}
