export { exampleDocument } from "./build";
export { exampleField } from "./address";
