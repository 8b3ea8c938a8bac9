/** Words of basic expenditure (基本支出): salaries and offices, which budgets list beside the projects and which have no performance-target table. */

/** Classes of expenditure, 人员类, 运转类公用经费 …, as columns and headings name them. 其他运转类 and 特定目标类 are projects. */
export const BASIC_CLASS = /人员(?:类|经费|支出)|公用(?:经费|支出|类)|运转类公用|基本支出|工资福利|对个人和家庭/u;

/** Names of a row on its own. */
export const BASIC_NAME = /^(?:(?:基本|岗位|绩效|事业)?工资|津贴补贴|津补贴|(?:年终一次性|年终|绩效)?奖金|(?:在职|离退休|行政|事业|编外)?人员(?:经费|支出|工资)|(?:日常|定额|综合定额)?公用(?:经费|支出)|基本支出|住房公积金|(?:基本)?(?:养老|医疗|失业|工伤|生育)保险(?:费|缴费)?|(?:机关事业单位|职工)?(?:基本)?(?:养老|医疗|失业|工伤|生育)保险(?:缴)?费?|职业年金(?:缴费)?|社会(?:保险|保障)(?:费|缴费)|公务员医疗补助(?:缴费)?|离休费|退休费|离退休费|遗属(?:生活)?补助|工会经费|福利费|(?:公务)?交通补贴|其他交通费用|公务用车运行维护费|独生子女(?:父母)?奖励|取暖补贴|工资福利支出|商品和服务支出|对个人和家庭的补助)$/u;

/** Lists of something else than what the projects get: purchases, assets, what was spent. */
export const OTHER_LIST = /采购|资产|购置|购买服务|招标|自评|决算|执行|支付|支出进度|评价|债券/u;

/** Lists that name only some of the projects by their titles. */
export const PART_LIST = /重点|部分|新增|专项|追加|调整|示范/u;
