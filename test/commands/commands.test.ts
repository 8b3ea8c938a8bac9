import { describe, expect, test } from "vitest";
import { checkProject } from "../../src/commands/check-project";
import { checkWorkbook } from "../../src/commands/check-workbook";
import { clearMarks } from "../../src/commands/clear-marks";
import { showRule } from "../../src/commands/show-rule";
import { writeDisclosure } from "../../src/commands/write-disclosure";
import { planTemplate } from "../../src/disclosure";
import { openFileHost } from "../../src/hosts/file";
import { DEFAULT_CHOICE, choiceText } from "../../src/publication";
import { SETTING_KEYS, ok, refuse, type WorkbookEdit } from "../../src/workbook";
import { saveWorkbook } from "../excel-host";
import { snapshotOfPlans } from "../disclosure/snapshot-of-plan";
import { secretLedger } from "../taskpane/disclose/secret-ledger";
import { sampleContext } from "./sample-host";

const LEDGER = "agriculture-2026.xlsx";

describe("校验工作簿", () => {
  test("tells verdict, counts and the gravest findings by project, and writes nothing", async () => {
    const written: WorkbookEdit[] = [];
    const context = await sampleContext(LEDGER);
    const { text, choices } = await checkWorkbook({ ...context, host: { ...context.host, apply: (edits) => { written.push(...edits); return context.host.apply(edits); } } });
    expect(text.tone).toBe("bad");
    expect(text.title).toBe("校验结果：不能公开");
    expect(text.paragraphs[0]).toMatch(/^共 32 个项目、210 条指标：错误 \d+/);
    const group = text.groups.find(({ title }) => title.endsWith("测土配方施肥"));
    expect(group?.items.map(({ levelText, place }) => `${levelText} ${place.split("!")[0] ?? ""}`)).toContain("警告 绩效目标台账");
    expect(written).toEqual([]);
    expect(text.choices).toEqual(["标出问题单元格"]);
    const marked = await choices[0]?.run();
    expect(marked?.text.title).toMatch(/已在 1 个工作表标出 \d+ 个单元格/);
    expect(written.map(({ kind }) => kind)).toEqual(["set-marks"]);
  });

  test("says of an empty template that it is to be filled in, not that it was not recognised", async () => {
    const context = await sampleContext(LEDGER, "Sheet!A1", { read: () => Promise.resolve(ok(snapshotOfPlans([planTemplate("hebei", 2031)]))) });
    const { text } = await checkWorkbook(context);
    expect(JSON.stringify(text)).toContain("表格还没有填写");
  });

  test("says that it may be published only where everything was checked", async () => {
    const { text } = await checkWorkbook(await sampleContext("veterans-2026.xlsx"));
    expect(text).toMatchObject({ tone: "good", title: "校验结果：可公开", choices: [] });
    const unknownYear = await checkWorkbook(await sampleContext("health-2020.xlsx"));
    expect(unknownYear.text.paragraphs.join()).toContain("不知道预算年度");
    expect(unknownYear.text.groups.map(({ title }) => title)).toContain("未能检查的规则");
  });

  test("a refusal is shown as its sentence", async () => {
    const { text } = await checkWorkbook(await sampleContext(LEDGER, undefined, { read: () => Promise.resolve(refuse("cell-edit-mode")) }));
    expect(text).toMatchObject({ tone: "bad", title: "没有完成" });
    expect(text.paragraphs.join()).toMatch(/编辑/);
  });
});

describe("清除标记", () => {
  test("asks first where Excel's undo list would be lost, then takes the marks off", async () => {
    const context = await sampleContext(LEDGER);
    await (await checkWorkbook(context)).choices[0]?.run();
    const before = await context.host.read();
    const asked = await clearMarks({ ...context, host: { ...context.host, abilities: { keepsUndo: false, notes: "comment", name: "excel" } } });
    expect(asked.text.paragraphs.join()).toContain("撤销记录会清空");
    const cleared = await asked.choices[0]?.run();
    expect(cleared?.text).toMatchObject({ tone: "good", title: "标记已清除，单元格恢复原样。" });
    expect(await context.host.read()).toEqual(before);
  });
});

describe("生成公开表", () => {
  test("writes as chosen in the pane, leaves secret projects out and says so", async () => {
    const opened = await openFileHost(saveWorkbook(secretLedger()), "台账.xlsx");
    if (!opened.ok) throw new Error(opened.refusal.code);
    const context = await sampleContext("education-2026.xlsx", "台账!A1", opened.value);
    await context.host.storeSetting(SETTING_KEYS.disclosure, choiceText({ ...DEFAULT_CHOICE, arrangement: "sheet-each" }));
    const asked = await writeDisclosure(context);
    expect(asked.text.title).toMatch(/将生成 3 个新工作表，包含 2 个项目/);
    expect(asked.text.paragraphs.join()).toContain("移出 1 个含涉密标记的项目");
    await asked.choices[0]?.run();
    const read = await context.host.read();
    const own = read.ok ? read.value.sheets.filter(({ ownKind }) => ownKind === "disclosure") : [];
    expect(own.map(({ name }) => name)).toHaveLength(2);
    expect(JSON.stringify(own)).not.toContain("涉密");
  });

  test("says what will be written and what is still open; writes only when asked", async () => {
    const context = await sampleContext("education-2026.xlsx");
    const sheets = async () => { const read = await context.host.read(); return read.ok ? read.value.sheets.map(({ name }) => name) : []; };
    const asked = await writeDisclosure(context);
    expect(asked.text.title).toMatch(/将生成 \d+ 个新工作表，包含 8 个项目/);
    expect(asked.text.paragraphs.join()).toMatch(/还有 \d+ 处错误没有改正/);
    const before = await sheets();
    expect(before).toHaveLength(1);
    const written = await asked.choices[0]?.run();
    expect(written?.text.tone).toBe("good");
    const after = await sheets();
    expect(after.length).toBeGreaterThan(1);
    expect(after).toContain("2026年绩效目标表");
    const again = await writeDisclosure(context);
    expect(again.text.paragraphs.join()).toContain("会被替换");
    expect(again.text.choices).toHaveLength(1);
    await again.choices[0]?.run();
    expect(await sheets()).toEqual(after);
    const read = await context.host.read();
    const own = read.ok ? read.value.sheets.find(({ ownKind }) => ownKind === "disclosure") : undefined;
    const [row] = own?.rows ?? [];
    if (!own || !row) throw new Error("no table was written");
    const cell = { sheet: own.name, row: row.row, column: row.first };
    await context.host.apply([{ kind: "set-value", cell, before: row.values[0] ?? null, after: "手工改" }]);
    const edited = await writeDisclosure(context);
    expect(edited.text.paragraphs.join()).toContain(`原表不动：${own.name}`);
    await edited.choices[0]?.run();
    expect(await sheets()).toHaveLength(after.length + 1);
    const kept = await context.host.read();
    expect(kept.ok && kept.value.sheets.find(({ name }) => name === own.name)?.rows[0]?.values[0]).toBe("手工改");
  });
});

describe("校验此项目", () => {
  test("tells of the project that holds the cell, in a ledger and in forms one under another", async () => {
    const ledger = await checkProject(await sampleContext(LEDGER, "绩效目标台账!R12"));
    expect(ledger.text.title).toBe("项目“高标准农田管护经费”的校验结果：可公开");
    expect(ledger.text.groups.map(({ items }) => items.map(({ levelText }) => levelText))).toEqual([["提示"]]);
    const form = await checkProject(await sampleContext("education-2026.xlsx", "2026年绩效目标表!B75"));
    expect(form.text.title).toMatch(/^项目“校园安防系统升级”/);
  });

  test("between the tables it says so", async () => {
    const { text } = await checkProject(await sampleContext(LEDGER, "绩效目标台账!A1"));
    expect(text.title).toMatch(/^单元格 A1 不在任何绩效目标表里/);
  });
});

describe("查看规则", () => {
  test("shows why and how for the findings in the cell", async () => {
    const checked = await checkWorkbook(await sampleContext(LEDGER));
    const place = checked.text.groups.flatMap(({ items }) => items).find(({ text }) => text.includes("≥95百分比"))?.place ?? "";
    const { text } = await showRule(await sampleContext(LEDGER, place));
    expect(text.title).toContain("百分");
    expect(text.groups[0]?.items.map(({ place: heading }) => heading).slice(1)).toEqual(["为什么", "怎么改", "什么时候可以接受", "依据"]);
  });

  test("a cell without a finding", async () => {
    expect((await showRule(await sampleContext(LEDGER, "绩效目标台账!A1"))).text).toMatchObject({ tone: "good", title: "单元格 A1 没有发现问题。" });
  });
});
