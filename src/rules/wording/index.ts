import type { AnyRule } from "../engine/rule";
import { textHomophone } from "./text-homophone";

/** 文字 */
export const wordingRules: readonly AnyRule[] = [textHomophone];
