import type { AnyRule } from "../engine/rule";
import { classCostIsRate } from "./class-cost-is-rate";
import { classLevel2Unknown } from "./class-level2-unknown";
import { classQuantityIsRate } from "./class-quantity-is-rate";

/** 指标分类 */
export const classRules: readonly AnyRule[] = [classLevel2Unknown, classQuantityIsRate, classCostIsRate];
