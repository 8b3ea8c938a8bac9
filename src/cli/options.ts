/** Reading the options that several commands share. */
import { RefusalError } from "../workbook";

/** "2026" → 2026; anything else is refused. */
export function yearOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^20\d\d$/.test(text)) throw new RefusalError("option-invalid", { option: `--year ${text}` });
  return Number(text);
}

/** One of a fixed list of words. */
export function choiceOption<const Choice extends string>(name: string, text: string | undefined, choices: readonly Choice[]): Choice | undefined {
  if (text === undefined) return undefined;
  const choice = choices.find((word) => word === text);
  if (choice === undefined) throw new RefusalError("option-invalid", { option: `--${name} ${text}（${choices.join(" | ")}）` });
  return choice;
}

/** Whose disclosure a document is. */
export function levelOption(text: string | undefined): "department" | "government" | "auto" | undefined {
  return choiceOption("level", text, ["department", "government", "auto"]);
}

/** The ending of an output path decides its kind. */
export function endingOf<const Ending extends string>(name: string, file: string, endings: readonly Ending[]): Ending {
  const ending = endings.find((each) => file.toLowerCase().endsWith(each));
  if (ending === undefined) throw new RefusalError("option-invalid", { option: `--${name} ${file}（${endings.join(" | ")}）` });
  return ending;
}
