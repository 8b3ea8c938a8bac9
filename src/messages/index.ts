export { fill, type Language, type Message } from "./language";
export { refusalCodes, refusalSentence } from "./refusals";
export { REPORT, UNREAD_REASONS } from "./reports";
