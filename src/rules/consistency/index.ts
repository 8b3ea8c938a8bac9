import type { AnyRule } from "../engine/rule";
import { crossDuplicateName } from "./cross-duplicate-name";

/** 一致性 */
export const consistencyRules: readonly AnyRule[] = [crossDuplicateName];
