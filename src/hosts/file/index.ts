export { openFileHost, type FileHost, type FileState } from "./file-host";
export { newFileOf } from "./new-file";
