import type { QuestionFile } from './questionFile.ts';
import { saveBytes } from './saveBytes.ts';
import type { Lang } from './workbook.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads a workbook of questions; what reads workbooks is loaded only now. Nothing leaves the page. */
export async function readQuestions(file: File): Promise<QuestionFile> {
  const { questionFile } = await import('./questionFile.ts');
  return questionFile(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Offers the empty workbook of questions. @param name of the file */
export async function saveQuestionTemplate(lang: Lang, name: string): Promise<void> {
  const [{ questionTemplate }, { writeWorkbook }] = await Promise.all([
    import('./questionFile.ts'),
    import('./writeWorkbook.ts'),
  ]);
  saveBytes((await writeWorkbook(questionTemplate(lang))) as Uint8Array<ArrayBuffer>, name, XLSX);
}
