import { useMemo } from 'react';
import type { Emergency } from '../../../domain/emergency/emergency.ts';
import { register } from '../../../domain/register.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { useRoom } from '../useRoom.ts';
import type { AgeHow } from './Age.tsx';
import { CallPanel } from './CallPanel.tsx';
import { DutyPanel } from './DutyPanel.tsx';
import { EmergencyFigures } from './EmergencyFigures.tsx';
import { IncidentMap } from './IncidentMap.tsx';
import { IncidentPanel } from './IncidentPanel.tsx';
import { OrderPanel } from './OrderPanel.tsx';
import { StorePanel } from './StorePanel.tsx';
import { useTurn } from './useTurn.ts';
import { useWide } from './useWide.ts';

/**
 * Figures and panels of an emergency. Where there is no room the map goes first, for the list names the places; then the
 * street duty and the calls take turns in one place.
 * @param props.now the moment the picture is of, ms @param props.age how data times are told
 */
export function Board(props: { emergency: Emergency; now: number; age: AgeHow }) {
  const { emergency, now, age } = props;
  const district = useFeeds().district.records;
  const places = useMemo(() => register(district, null), [district]);
  const { lang } = useApp();
  const { shape } = useRoom();
  const wide = useWide();
  const room = wide || shape === 'ultraWide';
  // Names in English are twice as wide: in three columns they have room only without the outline.
  const arrangement = shape === 'ultraWide' ? 'above' : lang === 'en' && shape === 'wide' && !room ? 'alone' : 'beside';
  const turn = useTurn(room ? 1 : 2);
  const common = { emergency, places, now, age };
  return (
    <div className="urgent-board" data-room={room ? 'all' : shape}>
      <EmergencyFigures {...common} />
      <IncidentPanel {...common} />
      {shape !== 'square' && <IncidentMap {...common} arrangement={arrangement} />}
      <div className="urgent-right">
        {(room || turn === 0) && <DutyPanel {...common} />}
        {!room && turn === 1 && <CallPanel {...common} brief />}
        <StorePanel {...common} />
      </div>
      {room && <CallPanel {...common} brief={false} />}
      <OrderPanel {...common} perPage={shape === 'ultraWide' ? null : shape === 'wide' ? 4 : 2} />
    </div>
  );
}
