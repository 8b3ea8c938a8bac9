export { planDisclosure } from "./plan-disclosure";
export type { DisclosureOptions, DisclosurePlan } from "./options";
export type { CannotHold, FieldName } from "./fields";
export { planTemplate } from "./template/plan-template";
export type { TemplateLayout } from "./template/columns";
