export { fill, type Language, type Message } from "./language";
export { refusalCodes, refusalSentence } from "./refusals";
export { OUTCOME_REASONS, REPORT, UNREAD_REASONS } from "./reports";
