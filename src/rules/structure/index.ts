import type { AnyRule } from "../engine/rule";
import { structGoalMissing } from "./struct-goal-missing";

/** 结构与完整性: in the order of the catalogue. */
export const structureRules: readonly AnyRule[] = [structGoalMissing];
