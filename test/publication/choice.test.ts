import fc from "fast-check";
import { expect, test } from "vitest";
import { LAYOUT_CHOICES } from "../../src/disclosure";
import { ARRANGEMENTS, DEFAULT_CHOICE, choiceText, parseChoice } from "../../src/publication";

const choices = fc.record({
  layout: fc.option(fc.constantFrom(...LAYOUT_CHOICES)), arrangement: fc.constantFrom(...ARRANGEMENTS),
  countsFromTable: fc.boolean(), cover: fc.boolean(), leaveOutSecret: fc.boolean(),
});

test("layout, arrangement and counts travel with the workbook; a cover and leaving projects out are asked for each time", () => {
  fc.assert(fc.property(choices, (choice) => {
    expect(parseChoice(choiceText(choice))).toEqual({ ok: true, value: { ...choice, cover: false, leaveOutSecret: false } });
  }));
});

test("nothing kept is the default", () => {
  expect(parseChoice(null)).toEqual({ ok: true, value: DEFAULT_CHOICE });
});

test.each(["", "null", "[]", '"hebei"', "{}", '{"version":2,"arrangement":"one-sheet"}', '{"version":1}', '{"version":1,"layout":"beijing","arrangement":"one-sheet"}', '{"version":1,"layout":null,"arrangement":"pile"}'])(
  "a kept text that is not ours is refused, not guessed at: %s", (text) => {
    expect(parseChoice(text)).toMatchObject({ ok: false, refusal: { code: "settings-invalid" } });
  });

test("the layouts stand in the order of the command line's contract", () => {
  expect(LAYOUT_CHOICES).toEqual(["hebei", "hebei-2023", "split", "central", "department"]);
});
