export { openFileHost, type FileHost } from "./file-host";
