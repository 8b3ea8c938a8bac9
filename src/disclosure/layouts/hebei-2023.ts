/** The table of a Hebei government's budget note as published 2023: 专项资金名称 or 项目名称, goals in rows 目标. */
import { moneyUnit, objectiveRows, unitText } from "../form/budget-rows";
import { indicatorRows } from "../form/indicator-rows";
import { code, headingRow, label, plain, row, word } from "../form/part";
import { HEBEI_COLUMNS, HEBEI_INDICATORS, HEBEI_NARROWEST, HEBEI_PLAN, hebeiMoneyRows } from "./hebei";
import { numbered, type Layout } from "./layout";
import { lackingIn } from "./lacking";

export const hebei2023: Layout = {
  columns: HEBEI_COLUMNS,
  narrowest: HEBEI_NARROWEST,
  lacks: (project) => lackingIn(project, { periods: HEBEI_PLAN, project: ["explanation"], indicator: [] }),
  title: (project) => `${project.name.text}绩效目标表`,
  rows: (project, context) => [
    headingRow(plain(numbered(context, hebei2023.title(project)), "title", 7)),
    // The published tables name no unit and print 项目编码 with an empty cell; a unit or a code that is there is not dropped.
    headingRow(plain(unitText(project), "aside-left", 4), moneyUnit(project, 3)),
    row(label("项目编码"), code(project.code, 2), label(project.extras.nameLabel?.text ?? "项目名称"), word(project.name, 3)),
    ...hebeiMoneyRows(project),
    ...objectiveRows(project, 6),
    ...indicatorRows(HEBEI_INDICATORS, project.indicators),
  ],
};
