import type { AnyRule } from "../engine/rule";

/** 文字 */
export const wordingRules: readonly AnyRule[] = [];
