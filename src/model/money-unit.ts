/** The unit in which a table or list prints its money. */
export type MoneyUnit = "元" | "千元" | "万元" | "百万元" | "亿元";
