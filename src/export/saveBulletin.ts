import type { BulletinDocument } from '../contract/issues.ts';
import type { BulletinExtras } from './docx/bulletinDocx.ts';
import { offer } from './offer.ts';
import { safeFileName } from './text.ts';

/** Saves a bulletin as a document for a text processor; its writer is loaded only now. @throws where it could not be loaded */
export async function saveBulletinDocx(document: BulletinDocument, extras: BulletinExtras): Promise<void> {
  const { bulletinDocx } = await import('./docx/bulletinDocx.ts');
  const { series, name, number, title } = document.masthead;
  offer(await bulletinDocx(document, extras), `${safeFileName([series, name, number, title].join(' '))}.docx`);
}
