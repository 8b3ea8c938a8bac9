import { describe, expect, it } from "vitest";
import { debtServiceOfName } from "../../src/text";

describe("names of projects that pay for bonds", () => {
  it.each([
    ["一般债券本息", "general", "both"], ["2026年到期专项债券还本付息", "special", "both"], ["一般 债券付息支出", "general", "interest"], ["地方政府专项债务利息", "special", "interest"],
    ["专项债券还本支出", "special", "principal"], ["一般政府债券本金", "general", "principal"], ["一般债券本金及利息", "general", "both"],
  ])("%s", (name, debt, part) => {
    expect(debtServiceOfName(name)).toEqual({ debt, part });
  });

  it.each(["一般债券发行费", "专项债券付息手续费", "一般债券和专项债券付息", "一般债券资金道路改造", "贷款本息", ""])("%s is none", (name) => {
    expect(debtServiceOfName(name)).toBeNull();
  });
});
