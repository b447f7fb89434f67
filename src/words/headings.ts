/** Headings of columns that may hold who a person is, in both languages: such a column is refused by its name. */
export const PERSONAL_HEADING =
  /姓名|户主|联系人|电话|手机|身份证|证件号|住址|家庭地址|门牌|微信|\b(?:full ?name|phone|mobile|telephone|id ?card|identity ?(?:no|number)|home ?address)\b/i;
