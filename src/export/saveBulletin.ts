import type { BulletinDocument } from '../contract/issues.ts';
import type { BulletinExtras } from './docx/bulletinDocx.ts';
import { offer } from './offer.ts';
import { safeFileName } from './text.ts';

/**
 * Saves a bulletin as a document for a text processor; its writer is loaded only now.
 * @param fileName without its ending @throws where it could not be loaded
 */
export async function saveBulletinDocx(document: BulletinDocument, extras: BulletinExtras, fileName: string): Promise<void> {
  const { bulletinDocx } = await import('./docx/bulletinDocx.ts');
  offer(await bulletinDocx(document, extras), `${safeFileName(fileName)}.docx`);
}
