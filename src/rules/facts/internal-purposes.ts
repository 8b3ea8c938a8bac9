/** Words of purposes that serve the office itself, where nobody outside can be asked for satisfaction (spec "rules", struct-satisfaction-missing). */
export const INTERNAL_PURPOSES: readonly string[] = ["办公", "网络", "水电", "维修", "保险"];
