export { planDisclosure } from "./plan-disclosure";
export type { DisclosureOptions, DisclosurePlan } from "./options";
export type { DisclosureText, DocumentNotice, DocumentPart, HeadingPart, ParagraphPart, TablePart } from "./text/document-part";
export type { GuidedTexts, OpenFinding } from "./text/guided-texts";
export type { CannotHold, FieldName } from "./fields";
export { planTemplate } from "./template/plan-template";
export type { TemplateLayout } from "./template/columns";
