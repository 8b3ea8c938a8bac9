import type { Field } from "./field";

/** The target value in the split form: three cells 符号 ⎮ 值 ⎮ 单位（文字描述）. */
export interface SplitValue {
  readonly symbol: Field;
  readonly number: Field;
  readonly unit: Field;
}

/** Columns that only some forms have. */
export interface IndicatorExtras {
  /** 分值权重 */
  readonly weight?: Field;
  /** 实际完成值 */
  readonly actualValue?: Field;
  /** 分值 */
  readonly points?: Field;
  /** 得分 */
  readonly score?: Field;
  /** 偏差原因分析及改进措施 */
  readonly deviation?: Field;
  /** 历史值, 基期 */
  readonly baseline?: Field;
  /** 指标值类型, 指标性质 */
  readonly valueKind?: Field;
  /** 评（扣）分标准 */
  readonly scoring?: Field;
  /** 备注 */
  readonly remark?: Field;
}

/** One indicator row (三级指标). */
export interface Indicator {
  /** 一级指标, 二级指标 as printed; a merged area's text stands in each of its rows. */
  readonly level1: Field;
  readonly level2: Field;
  /** The class names in force for the row: carried down through blank cells too. */
  readonly level1InForce: string;
  readonly level2InForce: string;
  readonly level3: Field;
  readonly description: Field;
  /** 指标值 as printed; in the split form symbol + number + unit joined (文字描述 included), its cell the number's. */
  readonly value: Field;
  /** null unless the form splits the value. */
  readonly split: SplitValue | null;
  readonly basis: Field;
  readonly extras: IndicatorExtras;
  /** The sheet row (from 0) of the indicator's first line. */
  readonly row: number;
}
