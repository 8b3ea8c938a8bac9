/** Word files as people make them: merged cells, tracked changes, contents, lines around the tables. */
import { describe, expect, it } from "vitest";
import { OoxmlPackage, newWorkbook } from "../../src/ooxml";
import { readDocument } from "../../src/reading";
import { readDocx } from "../../src/word";
import { RefusalError, type SheetSnapshot } from "../../src/workbook";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function docx(body: string, styles = ""): Uint8Array {
  const pkg = OoxmlPackage.empty();
  pkg.setText("word/document.xml", `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`);
  if (styles !== "") pkg.setText("word/styles.xml", `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${W}">${styles}</w:styles>`);
  return pkg.save();
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = "") => `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${text.startsWith("<") ? text : run(text)}</w:p>`;
const tc = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : p(content)}</w:tc>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const RESTART = `<w:vMerge w:val="restart"/>`;
const CONTINUE = `<w:vMerge/>`;
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const tbl = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;

const HEAD = tr(...["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"].map((head) => tc(head)));

const form = (name: string) => tbl(
  tr(tc("项目编码"), tc("99990131P00001110001A"), tc("项目名称"), tc(name, span(3))),
  tr(tc("预算规模及资金用途", RESTART), tc("预算数"), tc("12.40"), tc("其中：财政资金"), tc("12.40"), tc("")),
  tr(tc("", CONTINUE), tc("用于图书采购", span(5))),
  tr(tc("绩效目标"), tc(p("1.采购图书") + p("2.方便借阅"), span(5))),
  HEAD,
  tr(tc("产出指标", RESTART), tc("数量指标"), tc("采购图书数量"), tc("采购册数"), tc("≥1200册"), tc("工作计划")),
  tr(tc("", CONTINUE), tc("质量指标"), tc("图书完好率"), tc("完好图书比例"), tc("100%"), tc("工作计划")),
  tr(tc("满意度指标"), tc("服务对象满意度指标"), tc("读者满意度"), tc("满意人数比例"), tc("≥90%"), tc("问卷调查")),
);

function textAt(sheet: SheetSnapshot | undefined, row: number, column: number): unknown {
  const line = sheet?.rows.find((one) => one.row === row);
  return line?.values[column - line.first] ?? null;
}

describe("reading a Word file", () => {
  const word = readDocx(docx([
    p("第一部分  部门整体绩效目标"), p("一、总体绩效目标"), p("提升公共文化服务水平。"), p("第二部分  预算项目绩效目标"),
    p("1.图书采购经费绩效目标表"), p("501002云桥区图书馆      单位：万元"), form("图书采购经费"), p(""),
    p("2.阅读推广经费绩效目标表"), p(`${run("501002云桥区图书馆")}<w:r><w:tab/></w:r>${run("单位：万元")}`), form("阅读推广经费"),
    p("项目说明：本项目设置2个产出指标。"), p("资金按季度支付。"), p("名词解释"),
  ].join("")), "文本.docx");
  const read = readDocument(word.snapshot);

  it("gives each table with its lines as a sheet", () => {
    expect(word.snapshot.sheets.map((sheet) => sheet.name)).toEqual(["表1", "表2"]);
    expect(textAt(word.snapshot.sheets[0], 0, 0)).toBe("1.图书采购经费绩效目标表");
    expect(textAt(word.snapshot.sheets[1], 1, 0)).toBe("501002云桥区图书馆");
    expect(textAt(word.snapshot.sheets[1], 1, 5)).toBe("单位：万元");
  });

  it("keeps merged cells as areas", () => {
    expect(word.snapshot.sheets[0]?.merges).toContainEqual({ top: 3, left: 0, bottom: 4, right: 0 });
    expect(word.snapshot.sheets[0]?.merges).toContainEqual({ top: 4, left: 1, bottom: 4, right: 5 });
  });

  it("is understood as projects", () => {
    expect(read.projects.map((project) => [project.title.text, project.unitCode.text, project.unitName.text, project.name.text, project.budget.text, project.useOfFunds.text])).toEqual([
      ["1.图书采购经费绩效目标表", "501002", "云桥区图书馆", "图书采购经费", "12.40", "用于图书采购"],
      ["2.阅读推广经费绩效目标表", "501002", "云桥区图书馆", "阅读推广经费", "12.40", "用于图书采购"],
    ]);
    expect(read.projects[0]?.objectives.map((objective) => objective.text)).toEqual(["1.采购图书\n2.方便借阅"]);
    expect(read.projects[0]?.indicators.map((indicator) => [indicator.level1InForce, indicator.value.text])).toEqual([["产出指标", "≥1200册"], ["产出指标", "100%"], ["满意度指标", "≥90%"]]);
    expect(read.projects[1]?.explanation.text).toBe("项目说明：本项目设置2个产出指标。\n资金按季度支付。");
  });

  it("gives the other paragraphs with their heading levels and places", () => {
    expect(word.narrative.map((paragraph) => [paragraph.heading, paragraph.text.text])).toEqual([
      [1, "第一部分  部门整体绩效目标"], [2, "一、总体绩效目标"], [0, "提升公共文化服务水平。"], [1, "第二部分  预算项目绩效目标"], [0, "名词解释"],
    ]);
    expect(word.narrative[2]?.text.cell).toEqual({ sheet: "正文", row: 2, column: 0 });
  });
});

describe("what is no text of the document", () => {
  const cellOf = (content: string) => textAt(readDocx(docx(tbl(tr(tc(content), tc("乙")))), "a.docx").snapshot.sheets[0], 0, 0);

  it("leaves out deleted text and keeps inserted text", () => {
    expect(cellOf(p(`${run("甲")}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${run("新")}</w:ins>`))).toBe("甲新");
  });

  it("leaves out field instructions and keeps their results", () => {
    expect(cellOf(p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("3")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`))).toBe("3");
  });

  it("leaves out a table of contents", () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("一、总体绩效目标\t3")}</w:sdtContent></w:sdt>`;
    expect(readDocx(docx(contents + p("正文文字。")), "a.docx").narrative.map((one) => one.text.text)).toEqual(["正文文字。"]);
  });

  it("keeps line breaks, tabs and spaces inside a text", () => {
    expect(cellOf(p(`<w:r><w:t>甲</w:t><w:br/><w:t xml:space="preserve"> 乙</w:t><w:tab/><w:t>丙</w:t></w:r>`))).toBe("甲\n 乙\t丙");
  });
});

describe("odd tables", () => {
  it("reads old horizontal merges and skipped grid columns", () => {
    const sheet = readDocx(docx(tbl(
      tr(tc("甲", `<w:hMerge w:val="restart"/>`), tc("", `<w:hMerge/>`), tc("乙")),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc("丙")}${tc("丁")}</w:tr>`,
    )), "a.docx").snapshot.sheets[0];
    expect(sheet?.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 1 });
    expect(textAt(sheet, 0, 2)).toBe("乙");
    expect(textAt(sheet, 1, 1)).toBe("丙");
  });

  it("gives a table inside a cell as a table of its own", () => {
    const inner = tbl(tr(tc("里一"), tc("里二"), tc("里三")));
    const sheets = readDocx(docx(tbl(tr(tc(p("外") + inner + p("后")), tc("乙")))), "a.docx").snapshot.sheets;
    expect(sheets.map((sheet) => textAt(sheet, 0, 0))).toEqual(["里一", "外\n后"]);
  });

  it("reads heading levels from styles, through their parents", () => {
    const styles = `<w:style w:styleId="1"><w:name w:val="heading 2"/></w:style><w:style w:styleId="own"><w:name w:val="我的标题"/><w:basedOn w:val="1"/></w:style>`;
    const word = readDocx(docx(p("工作保障措施", `<w:pStyle w:val="own"/>`) + p("附则", `<w:outlineLvl w:val="0"/>`) + p("文字"), styles), "a.docx");
    expect(word.narrative.map((paragraph) => paragraph.heading)).toEqual([2, 1, 0]);
  });
});

describe("files that are no Word documents", () => {
  const refusal = (bytes: Uint8Array): string => {
    try {
      readDocx(bytes, "a.docx");
      return "read";
    } catch (error) {
      if (error instanceof RefusalError) return error.refusal.code;
      throw error;
    }
  };

  it("are refused by name", () => {
    expect(refusal(new Uint8Array())).toBe("file-empty");
    expect(refusal(newWorkbook())).toBe("file-unsupported");
    expect(refusal(docx("<w:p>"))).toBe("file-damaged");
  });
});
