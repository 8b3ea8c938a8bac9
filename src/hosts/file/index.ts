export { openFileHost, type FileHost } from "./file-host";
export { newFileOf } from "./new-file";
