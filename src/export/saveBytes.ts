import { offer } from './offer.ts';

/** Offers bytes as a file to keep. Nothing is stored by the page. */
export function saveBytes(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  offer(new Blob([bytes], { type }), name);
}
