/** 缺少"单位：万元" */
import { normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

/** Layouts whose table prints 单位：万元 in a line of its own; others say it in their labels. */
const WITH_UNIT_LINE: ReadonlySet<string> = new Set(["hebei", "hebei-2023"]);

export const structUnitLineMissing = defineRule({
  id: "struct-unit-line-missing",
  reach: "project",
  title: { zh: "缺少“单位：万元”", en: "Money unit not stated" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "印有金额的表格在右上方注明单位。" }],
  options: NO_OPTIONS,
  // A ledger says it in its heads; the reader keeps the line for forms only.
  applies: ({ project }) => project.form === "form" && WITH_UNIT_LINE.has(project.layout) && project.budget.cell !== null,
  reads: ({ project }) => [project.budget],
  check: ({ project, budget }) => {
    const stated = project.extras.moneyUnit !== undefined || normalise(project.budget.text).endsWith("元");
    return budget.kind === "number" && !stated ? [{ reason: "missing", at: project.budget }] : [];
  },
  messages: {
    missing: {
      zh: "项目“{project}”的表里印有金额，却没有“单位：万元”，读者不知道是元还是万元，请在表的右上方注明。",
      en: "The table of “{project}” prints amounts without stating their unit; write “单位：万元” above it on the right.",
    },
  },
  page: {
    why: "不写单位，读者可能把24万元看成24元。",
    how: "在表的右上方注明“单位：万元”。",
    acceptable: "单位已在表题或说明中统一写明的，可以接受。",
    limits: "只检查一表一项目的格式；总表在表头中注明单位的不检查。",
  },
  examples: [
    { says: "印有预算数，没有单位", document: { projects: [{ without: ["moneyUnit"] }] }, finds: { reason: "missing", at: "budget" } },
    { says: "注明了单位", document: {} },
    { says: "单位写在金额后面", document: { projects: [{ without: ["moneyUnit"], budget: "24.00万元" }] } },
    { says: "总表", document: { projects: [{ form: "ledger", without: ["moneyUnit"] }] } },
  ],
});
