import { shanghai, shanghaiInstant } from '../../../domain/civil.ts';

const SECOND = 1000;
const two = (n: number) => String(n).padStart(2, '0');

/** A moment as it stands in the address, in Shanghai to the second: an entry between two seconds is in the later one. */
export function momentText(at: number): string {
  const { day, hour, minute, second } = shanghai(Math.ceil(at / SECOND) * SECOND);
  return `${day}T${two(hour)}:${two(minute)}:${two(second)}`;
}

/** The moment an address names, ms since the epoch. */
export function instantOf(text: string): number {
  const [hour = 0, minute = 0, second = 0] = text.slice(11).split(':').map(Number);
  return shanghaiInstant(text.slice(0, 10), hour, minute) + second * SECOND;
}
