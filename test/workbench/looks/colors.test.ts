import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OFFICE_THEME, STANDARD_PALETTE, colorOf, inTheDark } from "../../../src/workbench/looks/colors";

const palette = { theme: OFFICE_THEME, indexed: STANDARD_PALETTE };

describe("a colour of a workbook", () => {
  test("is given by RGB, by theme or by palette", () => {
    expect(colorOf({ rgb: "FF1F4E78" }, palette)).toBe("#1F4E78");
    expect(colorOf({ theme: "4" }, palette)).toBe("#4472C4");
    expect([colorOf({ indexed: "10" }, palette), colorOf({ indexed: "22" }, palette), colorOf({ indexed: "63" }, palette)]).toEqual(["#FF0000", "#C0C0C0", "#333333"]);
  });

  test("is automatic where the number stands for the window's own", () => {
    expect([colorOf({ indexed: "64" }, palette), colorOf({ auto: "1" }, palette), colorOf({ theme: "77" }, palette)]).toEqual([null, null, null]);
  });

  // What Excel's own colour picker shows for these shades of the Office theme.
  test.each([["4", "0.7999816888943144", "#DAE3F3"], ["4", "-0.249977111117893", "#2F5597"], ["0", "-0.14999847407452621", "#D9D9D9"], ["1", "0.499984740745262", "#7F7F7F"], ["5", "0.39997558519241921", "#F4B183"]])("theme %s with tint %s is %s, to a rounding", (theme, tint, expected) => {
    const channels = (color: string): readonly number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
    const seen = channels(colorOf({ theme, tint }, palette) ?? "#000000");
    channels(expected).forEach((channel, place) => { expect(Math.abs(channel - (seen[place] ?? 0))).toBeLessThanOrEqual(2); });
  });

  test("keeps its order of lightness turned round in the dark, within the page's range", () => {
    const grey = fc.integer({ min: 0, max: 255 }).map((value) => `#${value.toString(16).padStart(2, "0").repeat(3)}`);
    fc.assert(fc.property(grey, grey, (a, b) => { expect(inTheDark(a) <= inTheDark(b)).toBe(b.toUpperCase() <= a.toUpperCase() || inTheDark(a) === inTheDark(b)); }));
    expect([inTheDark("#FFFFFF"), inTheDark("#000000")]).toEqual(["#292929", "#FFFFFF"]);
  });
});
