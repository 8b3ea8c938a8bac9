/** 公开前核查清单: what is still open when the document is written all the same. Not for publication. */
import { headerRow, headingRow, label, plain, row, type FormRow } from "../form/part";
import type { TablePart } from "./document-part";
import type { OpenFinding } from "./guided-texts";

const LEVELS = { error: "错误", warning: "警告", info: "提示" } as const;

export function coverTable(findings: readonly OpenFinding[]): TablePart {
  const count = (level: OpenFinding["level"]) => total(findings.filter((finding) => finding.level === level));
  const summary = `仍有 ${String(total(findings))} 项未处理：错误 ${String(count("error"))} 项，警告 ${String(count("warning"))} 项，提示 ${String(count("info"))} 项。本页供内部核对，公开时请去掉。`;
  const rows: readonly FormRow[] = [
    headingRow(plain("公开前核查清单", "title", 5)),
    headingRow(plain(summary, "aside-left", 5)),
    headerRow(label("序号"), label("级别"), label("项目"), label("位置"), label("问题")),
    ...findings.map((finding, index) => row(
      plain(String(index + 1), "center"), plain(LEVELS[finding.level], "center"), plain(finding.project, "text"), plain(finding.place, "center"), plain(finding.sentence, "text"),
    )),
  ];
  return { kind: "table", title: "公开前核查清单", name: "公开前核查清单", number: null, project: null, columns: [6, 7, 20, 16, 35], rows };
}

function total(findings: readonly OpenFinding[]): number {
  return findings.reduce((sum, { count = 1 }) => sum + count, 0);
}
