/** Ledgers of any size for the benchmarks: invented projects of eight indicators, twenty columns. */
import { strToU8, zipSync } from "fflate";
import { columnName } from "../src/workbook";

const HEADER = [
  "序号", "单位编码", "单位名称", "项目编码", "项目名称", "预算数（万元）", "其中：财政资金", "其他资金", "资金用途",
  "资金支出计划（%）3月底", "资金支出计划（%）6月底", "资金支出计划（%）10月底", "资金支出计划（%）12月底", "绩效目标",
  "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据",
] as const;

const INDICATORS: readonly (readonly [string, string, string, string, string, string])[] = [
  ["产出指标", "数量指标", "购置新书册数", "当年购置的新书数量", "≥12000册", "购书清单"],
  ["产出指标", "数量指标", "开放图书室数量", "全年免费开放的图书室数量", "≥20个", "管理办法"],
  ["产出指标", "质量指标", "新书验收合格率", "验收合格的新书占比", "≥98%", "采购合同"],
  ["产出指标", "时效指标", "购书完成时间", "全部新书上架的时间", "2026年9月30日前", "采购合同"],
  ["产出指标", "成本指标", "新书采购总价", "全部新书的采购支出", "≤18万元", "询价记录"],
  ["效益指标", "社会效益指标", "借阅人次增长率", "比上年增长的幅度", "≥10%", "上年记录"],
  ["效益指标", "可持续影响指标", "图书可借阅年限", "正常周转的年数", "≥5年", "管理办法"],
  ["满意度指标", "服务对象满意度指标", "借阅居民满意度", "表示满意的受访居民占比", "≥90%", "问卷调查"],
];

/** Rows of cell values below the header; each project repeats its columns in every row, as such ledgers do. */
export function ledgerRows(count: number): readonly (readonly (string | number | null)[])[] {
  return Array.from({ length: count }, (_, index) => {
    const project = Math.floor(index / INDICATORS.length) + 1;
    const indicator = INDICATORS[index % INDICATORS.length] ?? [];
    return [
      project, "206001", "云湖区文化馆", `139999${String(26)}P${String(project).padStart(12, "0")}`, `第${String(project)}社区图书室购书与开放`, 24, 24, null,
      "购置社区图书室新书12000册，保障20个社区图书室全年免费开放。", 20, 50, 85, 100, `1.第${String(project)}社区图书室购置新书12000册，居民常借常新。`, ...indicator,
    ];
  });
}

/** The whole sheet: title, header and rows. */
export function ledgerTable(count: number): readonly (readonly (string | number | null)[])[] {
  return [["2026年度预算项目绩效目标汇总表"], HEADER, ...ledgerRows(count)];
}

/** An .xlsx file with one ledger sheet of `count` indicator rows × 20 columns (inline strings, as small writers make them). */
export function ledgerFile(count: number): Uint8Array {
  const sheet: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'];
  for (const [row, line] of ledgerTable(count).entries()) {
    const cells = line.map((value, column) => cellXml(`${columnName(column)}${String(row + 1)}`, value)).join("");
    sheet.push(`<row r="${String(row + 1)}">${cells}</row>`);
  }
  sheet.push("</sheetData></worksheet>");
  return zipSync({
    "[Content_Types].xml": strToU8('<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'),
    "_rels/.rels": strToU8('<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
    "xl/workbook.xml": strToU8('<?xml version="1.0" encoding="UTF-8"?>\n<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="绩效目标" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8('<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
    "xl/worksheets/sheet1.xml": strToU8(sheet.join("")),
  }, { level: 1 });
}

function cellXml(address: string, value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${address}"><v>${String(value)}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${value.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</t></is></c>`;
}
