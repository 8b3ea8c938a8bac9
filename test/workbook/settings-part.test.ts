import fc from "fast-check";
import { expect, it } from "vitest";
import { markFormula, markLevelOf, ownSheetFormula, ownSheetKindOf, parseSettingsXml, settingsXml } from "../../src/workbook";

it("gives back any settings, control characters and lone surrogates included", () => {
  fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z.-]*$/), fc.string({ unit: "binary" })), (settings) => {
    const map = new Map(Object.entries(settings));
    expect(parseSettingsXml(settingsXml(map))).toEqual(map);
  }));
});

it("refuses XML that holds anything else", () => {
  expect(parseSettingsXml("<a/>")).toBeNull();
  expect(parseSettingsXml(settingsXml(new Map([["a", "b"]])).replace("</settings>", "<other/></settings>"))).toBeNull();
  expect(parseSettingsXml('<settings xmlns="urn:jixiao:settings"/>')).toEqual(new Map());
});

it("knows its own marks and sheets again, with and without the equals sign", () => {
  for (const level of ["error", "warning", "info"] as const) {
    expect(markLevelOf(markFormula(level))).toBe(level);
    expect(markLevelOf(markFormula(level).slice(1).replace(">", " > "))).toBe(level);
  }
  expect(markLevelOf('=LEN("绩效目标助手:error")>1')).toBeNull();
  expect(markLevelOf("=A1>0")).toBeNull();
  expect(ownSheetKindOf(ownSheetFormula("review"))).toBe("review");
  expect(ownSheetKindOf("disclosure")).toBe("disclosure");
  expect(ownSheetKindOf('="mine"')).toBeNull();
});
