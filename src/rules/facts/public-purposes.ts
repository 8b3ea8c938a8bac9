/** Words of project names that show people outside the office are served, whatever else the name says. */
export const PUBLIC_PURPOSES: readonly string[] = ["农村", "居民", "群众", "村民", "社会保险", "医疗保险", "养老保险", "就业", "学生", "老年", "儿童", "残疾"];
