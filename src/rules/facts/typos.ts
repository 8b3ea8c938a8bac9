/** Slips of the input method seen in target tables, "wrong=right" (spec "rules", text-typo). Only words that are wrong wherever they stand. */
export const TYPOS: readonly string[] = [
  "部忒=补贴", "决绝处理=解决处理", "本兮=本息", "挺高=提高", "调高群众=提高群众", "磊井=垒井", "及时性率=及时率",
  "提供工作效率=提高工作效率", "光线租赁=光纤租赁", "难难学生=困难学生",
];
