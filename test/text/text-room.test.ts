/** Heights of texts, against the lines that LibreOffice 7.4 makes of them with Noto Sans CJK and DejaVu Sans, the widest usual fallback (scripts/row-heights.mjs). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AIRY, TIGHT, lineCount, textHeight, textRoom } from "../../src/text";

const SIZE = 10.5;

/** Text, characters of the column, lines seen. */
const MEASURED: readonly (readonly [string, number, number])[] = [
  ["500元/人/年", 10.7, 1],
  ["150元/人/月", 10.7, 1],
  ["≥95百分比", 10.7, 1],
  ["项目编码", 10.9, 1],
  ["3月底", 10.9, 1],
  ["维修工程总投资", 13.4, 1],
  ["项目名称", 13.5, 1],
  ["其中：财政资金", 13.5, 1],
  ["校舍维修工程合同", 15.6, 1],
  ["6月底", 26.9, 1],
  ["义务教育学校校舍维修", 35.3, 1],
  ["用于9所义务教育学校屋面防水、外墙和消防管网维修。", 73.1, 1],
  ["2026年8月25日前", 7.7, 2],
  ["每学期开学后30天内", 9.5, 2],
  ["分值权重\n（90）", 10, 2],
  ["2026年8月25日前", 10.7, 2],
  ["每学期开学后30天内", 10.7, 2],
  ["每学期末20日前", 10.7, 2],
  ["2026年8月底前", 10.7, 2],
  ["预算规模及资金用途", 10.9, 2],
  ["资金支出计划（%）", 10.9, 2],
  ["主管部门\n及代码", 10.9, 2],
  ["项目资金\n（万元）", 10.9, 2],
  ["年度总体\n目标", 10.9, 2],
  ["当年完成校舍维修的学校所数", 22.5, 2],
  ["拨付金额核对无误的幼儿园占补助幼儿园的比例", 22.5, 2],
  ["对幼儿园保教条件满意的家长占受访家长的比例", 22.5, 2],
  ["在共建专业对口岗位就业的毕业生占毕业生的比例", 22.5, 2],
  ["1.完成9所学校校舍维修，消除安全隐患。\n2.暑假期间完成主体施工，不影响正常教学。", 62.2, 2],
  ["1.完成9所学校校舍维修，消除安全隐患。\n2.暑假期间完成主体施工，不影响正常教学。", 73.1, 2],
  ["2026年12月15日前", 7, 3],
  ["2026年12月20日前", 7, 3],
  ["2026年12月10日前", 7.7, 3],
  ["主要农作物耕种收综合机械化率", 9.4, 3],
  ["学前教育生均公用经费管理办法", 11.8, 3],
  ["临溪县2026年农机购置与应用补贴实施方案", 14.6, 3],
  ["临溪县2026年农机购置与应用补贴实施方案", 15.6, 3],
  ["临溪县2026年耕地地力保护补贴工作方案", 15.6, 3],
  ["拨付金额核对无误的幼儿园占补助幼儿园的比例", 16.4, 3],
  ["对幼儿园保教条件满意的家长占受访家长的比例", 16.4, 3],
  ["在共建专业对口岗位就业的毕业生占毕业生的比例", 16.4, 3],
  ["抽查面积与申报面积一致的农户占抽查农户的比例", 16.4, 3],
];

describe("the lines of a text", () => {
  it.each(MEASURED)("%j in %d characters", (text, characters, lines) => {
    const counted = lineCount(text, textRoom(characters) / SIZE);
    expect(counted).toBeGreaterThanOrEqual(lines);
    expect(counted).toBeLessThanOrEqual(lines + 1);
  });

  it("are never fewer in a narrower column, nor for a longer text", () => {
    const texts = fc.string({ unit: fc.constantFrom(...Array.from("绩效目标，。（）“”2031 A-≥%\n")), maxLength: 80 });
    fc.assert(fc.property(texts, texts, fc.integer({ min: 4, max: 40 }), fc.integer({ min: 0, max: 10 }), (text, more, width, wider) => {
      expect(lineCount(text + "\n" + more, width)).toBe(lineCount(text, width) + lineCount(more, width));
      expect(lineCount(text, width + wider)).toBeLessThanOrEqual(lineCount(text, width));
    }));
  });
});

it("a row has room for the highest line of the usual fonts, airy or tight", () => {
  // Noto Sans CJK: 1.42 em a line and 1.6 points beside, at 10.5 and at 22 points.
  for (const density of [AIRY, TIGHT]) {
    for (const size of [SIZE, 12, 22]) {
      for (const lines of [1, 2, 10, 40]) expect(textHeight(Array.from({ length: lines }, () => "目").join("\n"), 20, size, density)).toBeGreaterThan(lines * size * 1.418 + 1.6);
    }
  }
});
