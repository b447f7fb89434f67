import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Terms of the trade that no cadre should have to read; the method page alone explains them. */
const TERMS =
  /置信|贝叶斯|P ?值|p ?值|假设检验|后验|先验|标准差|西格玛|confidence interval|bayes|p-value|posterior|prior\b|sigma/i;

test.each(['zh', 'en'])('screens in %s speak plainly: the terms of statistics stand on the method page alone', (lang) => {
  const folder = join(import.meta.dirname, lang);
  const files = readdirSync(folder).filter((f) => f.endsWith('.ts') && f !== 'method.ts');
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) {
    // Identifiers and types are not read by anybody on screen.
    const text = readFileSync(join(folder, file), 'utf8')
      .replace(/^import .*$/gm, '')
      .replace(/\/\*\*[\s\S]*?\*\//g, '');
    expect(TERMS.exec(text)?.[0], file).toBeUndefined();
  }
  expect(TERMS.test(readFileSync(join(folder, 'method.ts'), 'utf8'))).toBe(true);
});
