import type { AnyRule } from "../engine/rule";
import { valuePercentWord } from "./value-percent-word";

/** 指标值 */
export const valueRules: readonly AnyRule[] = [valuePercentWord];
