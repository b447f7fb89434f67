import type { Bilingual } from '../contract/common.ts';

/** A community's name in a narrow column: English drops the kind, which the heading already says. */
export function shortCommunityName(name: Bilingual): Bilingual {
  return { zh: name.zh, en: name.en.replace(/ Community$/, '') };
}

/** A street's name without its kind, for maps: 九台, Jiutai. */
export function shortStreetName(name: Bilingual): Bilingual {
  return {
    zh: name.zh.replace(/(街道|回族乡|满族乡|镇|乡)$/, ''),
    en: name.en.replace(/ (Subdistrict|Town|Township|.* Ethnic Township)$/, ''),
  };
}

/** A community's name on a tile: 新风, Xinfeng. The tile's heading says what it is. */
export function tileName(name: Bilingual): Bilingual {
  return { zh: name.zh.replace(/社区$/, ''), en: shortCommunityName(name).en };
}
