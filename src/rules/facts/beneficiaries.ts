/**
 * Groups of people that budget projects serve, each with the words that show a project is about them. A group counts as
 * belonging to a project when any of its words stands in the project's name, purpose or unit.
 */
export interface Beneficiary {
  /** As found in the text; also the name shown. */
  readonly word: string;
  /** Other words for them, wider groups and places they are served in. */
  readonly related: readonly string[];
}

export const BENEFICIARIES: readonly Beneficiary[] = [
  { word: "残疾人", related: ["残疾", "助残", "伤残", "残联", "康复", "困难群众", "精神障碍", "无障碍"] },
  { word: "低保", related: ["最低生活保障", "困难群众", "社会救助", "低收入"] },
  { word: "特困", related: ["困难群众", "社会救助", "供养", "五保", "敬老院"] },
  { word: "孤儿", related: ["事实无人抚养", "困境儿童", "儿童福利", "困难群众", "未成年人"] },
  { word: "赤脚医生", related: ["村医", "乡村医生", "老年乡村医生"] },
  { word: "乡村医生", related: ["村医", "赤脚医生", "村卫生室", "卫生室", "基层医疗", "基本药物"] },
  { word: "教师", related: ["教职工", "教育", "学校", "中小学", "幼儿园", "师资", "支教", "特岗", "教学"] },
  { word: "学生", related: ["学校", "教育", "中小学", "高中", "义务教育", "大学", "职业", "校园", "营养餐", "助学", "青少年", "就学", "幼儿"] },
  { word: "幼儿", related: ["幼儿园", "学前", "托育", "儿童", "婴幼儿", "保育"] },
  { word: "老年人", related: ["老人", "养老", "老龄", "高龄", "敬老", "老干部", "退休", "适老", "赡养"] },
  { word: "退役军人", related: ["退役", "退伍", "复员", "优抚", "军人", "双拥", "转业", "士兵"] },
  { word: "优抚对象", related: ["优抚", "烈士", "烈属", "抚恤", "退役军人"] },
  { word: "独生子女", related: ["计划生育", "计生", "生育"] },
  { word: "流浪乞讨", related: ["救助", "困难群众", "生活无着"] },
  { word: "高校毕业生", related: ["大学生", "毕业生", "就业", "人才", "见习", "创业"] },
  { word: "选调生", related: ["选调", "到村任职", "大学生村官"] },
  { word: "环卫工人", related: ["环卫", "保洁", "清扫", "垃圾"] },
  { word: "护林员", related: ["护林", "林业", "森林", "防火", "生态"] },
  { word: "农民工", related: ["务工", "劳动", "欠薪", "就业", "工资"] },
  { word: "移民", related: ["水库", "搬迁", "库区"] },
];
