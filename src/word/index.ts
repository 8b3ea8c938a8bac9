export { writeDocx } from "./write-docx";
export { readDocx, type WordDocument } from "./read-docx";
