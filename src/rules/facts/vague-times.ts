/** Values of timeliness that name no day by which the work is done (spec "rules", time-vague). */
export const VAGUE_TIMES: readonly RegExp[] = [
  /^(?:即时|及时|按时|按期|如期|准时|适时|随时|尽快|按规定|按规定时间|按规定时限|按要求|按计划|按进度|按合同|按序时进度|按时限)(?:内)?(?:足额)?(?:发放|完成|执行|支付|拨付|办理|实施|推进|到位|开展|落实|支出|进行)?(?:到位)?$/u,
  /^(?:全年|全年度|本年度?内?|当年度?内?|年度内|年内|长期|常年|每年|一年内?|1年内?)(?:完成|实施|发放|执行)?$/u,
];

/** Names whose value rightly is a length of time: a contract of one year is no vague deadline. */
export const LENGTH_OF_TIME = /运营|运行|服务|维护|期限|年限|周期|合同|质保|保修|租|有效期|使用|时长|频|持续|响应/u;
