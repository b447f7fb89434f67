import type { ComponentProps } from 'react';
import { useRoom } from '../useRoom.ts';
import { isScant, isTight } from './boardLayout.ts';

/** The whole window of an emergency, with its margins and how brief its head has to be. */
export function UrgentMain(props: ComponentProps<'main'> & { 'data-urgent': string }) {
  const room = useRoom();
  const { top, right, bottom, left } = room.margin;
  const narrow = room.to - room.from < 72;
  const edges = { '--top': `${top - 1.1}rem`, '--right': `${right}rem`, '--bottom': `${bottom}rem`, '--left': `${left}rem` };
  return (
    <main
      {...props}
      className={`wall-urgent ${props.className ?? ''}`.trim()}
      data-narrow={narrow ? '' : undefined}
      data-scant={isScant(room) ? '' : undefined}
      data-tight={isTight(room) ? '' : undefined}
      style={edges as ComponentProps<'main'>['style']}
    />
  );
}
