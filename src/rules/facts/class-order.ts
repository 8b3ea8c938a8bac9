/** Which level-2 classes belong to which level-1 class, and in which order the forms print them. */
import type { Level1Class, Level2Class } from "../../text";

/** 财预〔2015〕88号: cost under output. 财预〔2021〕101号: cost as a level-1 class of its own, printed first. */
export const CLASS_ORDER: Readonly<Record<Level1Class, readonly Level2Class[]>> = {
  cost: ["economicCost", "socialCost", "environmentalCost"],
  output: ["quantity", "quality", "timeliness", "cost"],
  outcome: ["economic", "social", "ecological", "sustainability"],
  satisfaction: ["beneficiarySatisfaction"],
};

export const LEVEL1_ORDER: readonly Level1Class[] = ["cost", "output", "outcome", "satisfaction"];

/** The level-1 class that a level-2 class belongs to. */
export function parentOf(level2: Level2Class): Level1Class {
  return LEVEL1_ORDER.find((level1) => CLASS_ORDER[level1].includes(level2)) ?? "output";
}
