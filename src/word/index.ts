export { writeDocx } from "./write-docx";
export { readDocx } from "./read-docx";
