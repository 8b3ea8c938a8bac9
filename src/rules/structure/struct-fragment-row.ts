/** 断行残片: the second half of a name that slipped into a row of its own. */
import { isFilled } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import type { RowView } from "../engine/views";

export const structFragmentRow = defineRule({
  id: "struct-fragment-row",
  reach: "project",
  title: { zh: "断行残片", en: "Broken-off row" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "从别处粘贴时，一个名称被拆成两行。" }],
  options: NO_OPTIONS,
  applies: (view) => view.rows.some((row) => row.indicator.level3.cell !== null),
  reads: ({ project }) => project.indicators.flatMap(({ level3, description, value, basis }) => [level3, description, value, basis]),
  check: (view) => view.rows.flatMap((row) => {
    const above = view.rows[row.index - 1];
    return above && isFragment(row) && isWhole(above) && row.indicator.row === above.indicator.row + 1
      ? [{ reason: "fragment" as const, at: row.indicator.level3, row, values: { above: above.indicator.level3.text } }]
      : [];
  }),
  messages: {
    fragment: {
      zh: "这一行只有“{value}”几个字，没有指标值和依据，可能是上一行“{above}”的后半截，请核对后并成一行。",
      en: "This row holds only “{value}”, without value or basis; it may be the rest of the name above: check, and make one row of the two.",
    },
  },
  page: {
    why: "从文档粘贴时，一个指标名称有时被拆成上下两行，下面一行就成了没有指标值的残片。",
    how: "把下一行的文字并到上一行的名称后面，再删去空行。",
    acceptable: "确实是另一个指标、只是还没填完的，请补填指标值。",
    limits: "只看紧接在完整指标行下面、除三级指标（和描述）外全空的行；是不是残片需要人看。",
  },
  examples: [
    {
      says: "名称的后半截落到下一行",
      document: { projects: [{ change: { 7: { level3: "借阅居民" } }, add: [{ level3: "满意度" }] }] },
      finds: { reason: "fragment", at: "indicators.8.level3" },
    },
    { says: "名称在一行里", document: {} },
    { says: "另起类别的行", document: { projects: [{ add: [{ level1: "效益指标", level2: "社会效益指标", level3: "居民阅读量" }] }] } },
  ],
});

/** Nothing but level 3 (and a description); its classes are those of the row above. */
function isFragment({ counts, target, indicator }: RowView): boolean {
  return counts && target.full === "" && indicator.level3.cell !== null && !isFilled(indicator.basis.text) && !isFilled(indicator.level2.text);
}

function isWhole({ counts, target }: RowView): boolean {
  return counts && target.full !== "";
}
