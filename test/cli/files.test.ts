import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { inputFiles, readBytes, writeOutput } from "../../src/cli/files";
import { RefusalError } from "../../src/workbook";

let folder: string;
const at = (...parts: string[]): string => path.join(folder, ...parts);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "jixiao-files-"));
  mkdirSync(at("下级"));
  for (const name of ["甲.xlsx", "乙.XLSX", "~$甲.xlsx", "说明.txt", path.join("下级", "丙.xlsx")]) writeFileSync(at(name), name);
});

function refusalOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal.code;
    throw error;
  }
}

describe("input files", () => {
  it("of a folder are its workbooks at every depth, without Excel's lock files", () => {
    expect([...inputFiles([folder])].map((file) => path.relative(folder, file)).sort()).toEqual(["下级/丙.xlsx", "乙.XLSX", "甲.xlsx"].sort());
  });

  it("of a folder are also the workbooks of kinds that must be converted first, so that they are refused and not passed over", () => {
    const old = at("旧版");
    mkdirSync(old);
    for (const name of ["甲.xls", "乙.XLSB", "丙.et", "丁.ods", "说明.txt"]) writeFileSync(path.join(old, name), name);
    expect(inputFiles([old]).map((file) => path.basename(file)).sort()).toEqual(["丁.ods", "丙.et", "乙.XLSB", "甲.xls"].sort());
  });

  it("of a folder without workbooks are the folder itself, which is refused when read", () => {
    const empty = at("空");
    mkdirSync(empty);
    expect(inputFiles([empty])).toEqual([empty]);
    expect(refusalOf(() => readBytes(empty))).toBe("folder-without-workbooks");
  });

  it("of a pattern with a full path keep that path", () => {
    expect(inputFiles([at("*.xlsx")])).toContain(at("甲.xlsx"));
  });

  it("are each taken once", () => {
    expect(inputFiles([at("甲.xlsx"), at("下级", "..", "甲.xlsx")])).toEqual([at("甲.xlsx")]);
  });

  it("that do not exist stay in the list and are refused when read", () => {
    expect(inputFiles([at("没有.xlsx")])).toEqual([at("没有.xlsx")]);
    expect(refusalOf(() => readBytes(at("没有.xlsx")))).toBe("file-not-found");
  });
});

describe("outputs", () => {
  it("never go into an input, not even through a link", () => {
    symlinkSync(at("甲.xlsx"), at("链接.xlsx"));
    expect(refusalOf(() => { writeOutput(at("链接.xlsx"), "x", [at("甲.xlsx")]); })).toBe("output-exists");
    expect(refusalOf(() => { writeOutput(at("甲.xlsx"), "x", [at("甲.xlsx")]); })).toBe("output-exists");
    expect(readFileSync(at("甲.xlsx"), "utf8")).toBe("甲.xlsx");
  });

  it("are written into folders that do not exist yet", () => {
    writeOutput(at("新", "报告.json"), "{}", []);
    expect(readFileSync(at("新", "报告.json"), "utf8")).toBe("{}");
  });

  it("that cannot be written are refused", () => {
    expect(refusalOf(() => { writeOutput(at("甲.xlsx", "里面.json"), "{}", []); })).toBe("output-unwritable");
  });
});
