/** 个人信息. The message never repeats the number. */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

const MOBILE = /(?<!\d)1[3-9]\d(?:[- ]?\d{4}){2}(?![\d.]|\s*[万亿]?元)/u;
const IDENTITY = /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/u;
const CARD = /(?<!\d)[1-9]\d{15,18}(?!\d)/u;
const PHONE = /(?:联系电话|联系方式|手机号?码?|电话)[:：]?\s*(?:\d{3,4}-)?\d{7,8}(?!\d)/u;

export const textPersonalData = defineRule({
  id: "text-personal-data",
  reach: "text",
  title: { zh: "个人信息", en: "Personal data" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "公开的文件不带个人联系方式和证件号码。" }],
  options: NO_OPTIONS,
  applies: ({ field }) => /\d{7}/.test(field.text.replace(/[- ]/g, "")),
  check: ({ field: { text } }) => {
    const identity = IDENTITY.exec(text)?.[0];
    if (identity !== undefined && identityCheckHolds(identity)) return { reason: "identity", certainty: "certain" };
    if (MOBILE.test(text)) return { reason: "phone" };
    if (PHONE.test(text)) return { reason: "phone" };
    const card = CARD.exec(text)?.[0];
    return card !== undefined && luhnHolds(card) ? { reason: "card" } : null;
  },
  messages: {
    identity: {
      zh: "文字中有一个居民身份证号码，公开会泄露个人信息，请删去。",
      en: "The text holds an identity-card number; publishing it exposes a person: delete it.",
    },
    phone: {
      zh: "文字中有电话号码，公开会泄露个人信息，请删去或换成单位的公开电话。",
      en: "The text holds a telephone number; publishing it may expose a person: delete it or give the office's public number.",
    },
    card: {
      zh: "文字中有一串像银行卡号的数字，公开会泄露个人信息，请核对后删去。",
      en: "The text holds digits that look like a bank card number: check and delete them.",
    },
  },
  page: {
    why: "填表时的联系人、收款人信息常留在说明里，公开后无法收回。",
    how: "删去号码；需要联系方式的写单位公开电话。",
    acceptable: "单位对外公布的办公电话可以接受。",
    limits: "按号码的位数和校验位识别；姓名、住址识别不出来。",
  },
  examples: [
    { says: "手机号码", document: { projects: [{ explanation: "经办人电话13900000000。" }] }, finds: { reason: "phone", at: "explanation" } },
    { says: "身份证号码", document: { projects: [{ explanation: "收款人证件号139999199001010016" }] }, finds: { reason: "identity", at: "explanation" } },
    { says: "像银行卡号的数字", document: { projects: [{ explanation: "收款账号4000000000000002" }] }, finds: { reason: "card", at: "explanation" } },
    { says: "金额不是电话", document: { projects: [{ explanation: "三年共投入13900000000元。" }] } },
    { says: "合同编号校验不符", document: { projects: [{ explanation: "合同编号4000000000000003" }] } },
  ],
});

/** The check character of GB 11643: Σ digit × 2^(17−i) mod 11. */
function identityCheckHolds(number: string): boolean {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += Number(number[at]) * (2 ** (17 - at) % 11);
  return "10X98765432"[sum % 11] === number[17]?.toUpperCase();
}

function luhnHolds(number: string): boolean {
  const digits = Array.from(number, Number).reverse();
  const sum = digits.reduce((total, digit, at) => total + (at % 2 === 1 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return sum % 10 === 0;
}
