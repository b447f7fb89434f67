import { useMemo } from 'react';
import type { Emergency } from '../../../domain/emergency/emergency.ts';
import { register } from '../../../domain/register.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { useRoom } from '../useRoom.ts';
import type { AgeHow } from './Age.tsx';
import { boardLayout } from './boardLayout.ts';
import { CallPanel } from './CallPanel.tsx';
import { DutyPanel } from './DutyPanel.tsx';
import { EmergencyFigures } from './EmergencyFigures.tsx';
import { IncidentMap } from './IncidentMap.tsx';
import { IncidentPanel } from './IncidentPanel.tsx';
import { OrderPanel } from './OrderPanel.tsx';
import { StorePanel } from './StorePanel.tsx';
import { useTurn } from './useTurn.ts';

/**
 * Figures and panels of an emergency, as many as the room holds. Where there is no room the map goes first, for the list
 * names the places; where the calls have no column of their own they and the street duty take turns in one place.
 * @param props.now the moment the picture is of, ms @param props.age how data times are told
 */
export function Board(props: { emergency: Emergency; now: number; age: AgeHow }) {
  const { emergency, now, age } = props;
  const district = useFeeds().district.records;
  const places = useMemo(() => register(district, null), [district]);
  const { lang } = useApp();
  const room = useRoom();
  const at = useMemo(() => boardLayout(room, lang), [room, lang]);
  const turn = useTurn(at.calls === 'turn' ? 2 : 1);
  const common = { emergency, places, now, age };
  return (
    <div className="urgent-board" data-upright={room.shape === 'portrait' ? '' : undefined} style={at.grid}>
      <EmergencyFigures {...common} style={at.figures} />
      <IncidentPanel {...common} />
      {at.map !== null && <IncidentMap {...common} arrangement={at.map} />}
      <div className="urgent-right">
        {turn === 0 ? <DutyPanel {...common} /> : <CallPanel {...common} brief />}
        {at.stores && <StorePanel {...common} />}
      </div>
      {(at.calls === 'all' || at.calls === 'brief') && <CallPanel {...common} brief={at.calls === 'brief'} />}
      {at.orders !== null && (
        <OrderPanel {...common} strip={at.orders === 'strip' ? { perPage: at.perStrip, style: at.strip } : null} />
      )}
    </div>
  );
}
