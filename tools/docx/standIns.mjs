import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.mjs';

/** The official faces, and what may stand in for each where it is not installed: the first that is. */
const STAND_INS = new Map([
  ['仿宋_GB2312', ['仿宋', 'FangSong', 'STFangsong', 'Noto Serif CJK SC', 'Noto Serif SC']],
  ['楷体_GB2312', ['楷体', 'KaiTi', 'STKaiti', 'AR PL KaitiM GB', 'AR PL UKai CN', 'Noto Serif CJK SC', 'Noto Serif SC']],
  ['方正小标宋简体', ['方正小标宋_GBK', 'STZhongsong', 'Noto Serif CJK SC Black', 'Noto Serif CJK SC', 'Noto Serif SC']],
  ['黑体', ['SimHei', 'STHeiti', 'Noto Sans CJK SC Medium', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', 'Noto Sans SC']],
]);

const strings = (names) => names.map((n) => `<string>${n}</string>`).join('');

/**
 * Tells fontconfig what stands in for the official faces, on top of what the machine says.
 * @param {string} folder a place for the configuration
 * @returns {Promise<{env: Record<string, string>, faces: [string, string][]} | null>} null where the machine has no Chinese font
 */
export async function standIns(folder) {
  const { code, output } = await run('fc-list', [':lang=zh-cn', 'family'], { quiet: true, timeoutMs: 60_000 });
  // No fontconfig (Windows, macOS): the programme finds its fonts by itself.
  if (code === 127) return { env: {}, faces: [] };
  if (output.trim() === '') return null;
  const config = join(folder, 'fonts.conf');
  const rules = [...STAND_INS].map(
    ([face, others]) =>
      `<match target="pattern"><test name="family"><string>${face}</string></test>` +
      `<edit name="family" mode="append" binding="same">${strings(others)}</edit></match>`,
  );
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>` +
      `<include ignore_missing="yes">${process.env.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf'}</include>` +
      `${rules.join('\n')}</fontconfig>\n`,
  );
  const env = { FONTCONFIG_FILE: config };
  const faces = [];
  for (const face of [...STAND_INS.keys(), 'Times New Roman']) {
    const match = await run('fc-match', ['-f', '%{family[0]} %{style[0]}', face], { quiet: true, env, timeoutMs: 60_000 });
    faces.push([face, match.output.trim()]);
  }
  return { env, faces };
}
