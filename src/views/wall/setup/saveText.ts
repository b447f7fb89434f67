import { saveBytes } from '../../../export/saveBytes.ts';

/** Offers text as a file to keep, in UTF-8. */
export const saveText = (text: string, name: string, type: string): void =>
  saveBytes(new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>, name, type);
